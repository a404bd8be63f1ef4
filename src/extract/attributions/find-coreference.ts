import type { Attribution } from '../../evidence/attribution.ts'
import type { Entity } from '../../evidence/entity.ts'
import type { Span } from '../../evidence/span.ts'
import type { Story } from '../../evidence/story.ts'
import type { Language } from '../../language/language.ts'
import { Coreference, type SourcePhrase } from './coreference.ts'
import { Introductions } from './introductions.ts'
import { rangeIn, readPassages, type Passage } from './passage.ts'
import type { Link } from './referent.ts'
import { SmallWords } from './small-words.ts'
import { SpanIndex } from './span-index.ts'

/** Who is who in one story, whose attributions are known: all words that mean somebody, in the order of the text, each with whom it means. */
export function findCoreference(
  story: Story,
  text: string,
  { entities, attributions }: { readonly entities: readonly Entity[]; readonly attributions: readonly Attribution[] },
  language: Language,
): readonly Link[] {
  const small = new SmallWords(language.speech)
  const passages = readPassages(story)
  const mentions = new SpanIndex(entities.flatMap((value) => value.mentions.map((span) => ({ span, value }))))
  const introductions = new Introductions(passages, mentions, small)
  const spans = attributions.flatMap(({ source }) => (source.span ? [source.span] : []))
  const given = { text, entities, mentions, small, language, introductions }
  return new Coreference(given, passages, sourcesIn(passages, spans)).links
}

/** The phrases of sources in their sentences; both come in the order of the text. */
function sourcesIn(passages: readonly Passage[], spans: readonly Span[]): SourcePhrase[] {
  const sorted = spans.toSorted((a, b) => a[0] - b[0])
  let at = 0
  return sorted.flatMap(([start, stop]) => {
    while (at < passages.length - 1 && passages[at]!.tokens.at(-1)!.end <= start) at++
    const passage = passages[at]
    const range = passage ? rangeIn(passage, [start, stop]) : null
    return range ? [{ passage: passage!, range }] : []
  })
}
