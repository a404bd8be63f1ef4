import type { Party } from '../../evidence/attribution.ts'
import type { Entity } from '../../evidence/entity.ts'
import { spanOf, type Passage, type Range } from './passage.ts'
import { headEnd } from './resolve-sources.ts'
import type { SmallWords } from './small-words.ts'
import type { SpanIndex } from './span-index.ts'

/** Who is told, aimed at, or passes on: named by its entity, else by its own words. A pronoun names nobody. */
export function partyOf(
  passage: Passage,
  range: Range | null,
  { text, mentions, small }: { text: string; mentions: SpanIndex<Entity>; small: SmallWords },
): Party | null {
  if (!range || small.words.objectPronouns.has(passage.words[range.first]!)) return null
  if (
    range.end - range.first === 1 &&
    (small.isPronoun(passage, range.first) || small.isDeterminer(passage, range.first))
  )
    return null
  const head = { first: range.first, end: headEnd(passage, range, small) }
  const span = spanOf(passage, head)
  const last = passage.tokens[head.end - 1]!
  const named = mentions.touching([last.start, last.end]).find(({ value }) => value.kind !== 'nationality')
  const name = named?.value.name ?? text.slice(span[0], span[1]).replace(/^(?:the|an?) /i, '')
  return { name, entity: named?.value.id ?? null, span, basis: 'stated' }
}

/** Whom an accusation or a condemnation is aimed at: the owner of what is condemned ("Norway’s raid"), else the phrase itself. */
export function targetOf(
  passage: Passage,
  range: Range | null,
  given: { text: string; mentions: SpanIndex<Entity>; small: SmallWords },
): Party | null {
  if (!range) return null
  const first = given.small.isDeterminer(passage, range.first) ? range.first + 1 : range.first
  const owner = passage.words.slice(first, range.end).findIndex((word) => word === given.small.words.possessive)
  if (owner > 0) return partyOf(passage, { first, end: first + owner }, given)
  return partyOf(passage, range, given)
}
