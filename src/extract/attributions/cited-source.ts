import type { Draft } from './draft.ts'
import { headEnd, phraseAfter } from './noun-phrase.ts'
import { startsCapital, type Passage, type Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'

/** How far behind a cue "citing" is looked for, in tokens. */
const reach = 10

/** How much more of whom it cites may stand behind a phrase, in tokens. */
const longestMore = 8

/**
 * "Two shells had fallen, the ministry said, citing residents": the residents say so, and the ministry passes it on. Whoever is
 * cited for it is the source, where they are somebody; "citing the heat" gives a reason.
 */
export function citedApart(drafts: readonly Draft[], small: SmallWords): Draft[] {
  const cited = new Map(
    drafts.flatMap((draft) => {
      const range = citedBy(draft, small)
      return range ? [[draft, range] as const] : []
    }),
  )
  const places = new Set([...cited].map(([{ passage }, { first }]) => passage.tokens[first]!.start))
  return (
    drafts
      // "quoting | a police officer" says nothing by itself.
      .filter((draft) => cited.has(draft) || !places.has(draft.content[0]![0]))
      .map((draft) => {
        const range = cited.get(draft)
        return range
          ? { ...draft, source: range, sourcePassage: draft.passage, via: draft.via ?? teller(draft, range) }
          : draft
      })
  )
}

/** "Le Monde, | citing two officials, | said": without what it cites. */
function teller({ source, passage }: Draft, cited: Range): Range | null {
  if (!source || source.end <= cited.first || cited.first < source.first) return source
  const end = cited.first - 1
  return { first: source.first, end: passage.words[end - 1] === ',' ? end - 1 : end }
}

function citedBy({ cue, source, sourcePassage, passage, content }: Draft, small: SmallWords): Range | null {
  if (!cue || !source || sourcePassage !== passage) return null
  const { citing, quote, subjectRelatives } = small.words
  const isSaid = ({ start }: { readonly start: number }): boolean =>
    content.some(([from, to]) => from <= start && start < to)
  const last = Math.min(passage.tokens.length, Math.max(cue.end, source.end) + reach)
  for (let at = Math.min(cue.end, source.first + 1); at < last; at++) {
    const isCiting =
      citing.has(passage.words[at]!) ||
      (quote.has(passage.words[at]!) && subjectRelatives.has(passage.words[at - 1] ?? ''))
    if (!isCiting || isSaid(passage.tokens[at]!) || (cue.first <= at && at < cue.end)) continue
    const range = phraseAfter(passage, at + 1, small)
    return range && isSomebody(passage, range, small) ? withMore(passage, range, small) : null
  }
  return null
}

/** "sources familiar | with the matter,": up to the comma behind it. */
function withMore(passage: Passage, { first, end }: Range, small: SmallWords): Range {
  if (!small.isPreposition(passage, end)) return { first, end }
  const comma = passage.words.slice(end, end + longestMore).indexOf(',')
  const isPhrase = comma > 0 && !small.hasFiniteVerb(passage, end, end + comma)
  return { first, end: isPhrase ? end + comma : end }
}

function isSomebody(passage: Passage, range: Range, small: SmallWords): boolean {
  const end = headEnd(passage, range, small)
  const { unnamed, bodies, acts } = small.words
  const isKnown = passage.words
    .slice(range.first, end)
    .some((word) => unnamed.has(word) || bodies.has(word) || acts.officials.has(word))
  return isKnown || startsCapital(passage.tokens[end - 1]!.text)
}
