import type { Rest } from '../../evidence/basis.ts'
import type { Draft } from './draft.ts'
import { spanOf, type Passage, type Range } from './passage.ts'
import { besideReport } from './said-at.ts'
import type { SmallWords } from './small-words.ts'
import { chainStart } from './verb-chain.ts'

/**
 * The words that say that something was said before what the story tells of now: "had promised", "pledged last year", "once vowed", "who in
 * 2019 agreed". Null where nothing says so: a promise of yesterday is a new one. A time inside of the content is that of what is promised,
 * not of the promise.
 */
export function saidEarlier(draft: Draft, small: SmallWords): Rest | null {
  const { cue, passage } = draft
  if (!cue) return null
  const range = pluperfect(passage, cue, small) ?? longAgo(draft, small)
  return range && { span: spanOf(passage, range), basis: 'stated' }
}

/** "had | promised", "had once vowed"; not "had to promise", "would have promised". */
function pluperfect(passage: Passage, cue: Range, small: SmallWords): Range | null {
  const { earlier, modals, to } = small.words
  const first = chainStart(passage, cue.first, small)
  const chain = passage.words.slice(first, cue.end)
  const had = chain.findIndex((word) => earlier.had.has(word))
  if (had < 0 || had === chain.length - 1 || chain.some((word) => modals.has(word)) || chain[had + 1] === to)
    return null
  return { first: first + had, end: cue.end }
}

/** How many words beside a report are looked at, in tokens. */
const reach = 24

function longAgo(draft: Draft, small: SmallWords): Range | null {
  const { passage, sourcePassage, source, cue, content } = draft
  const isTold = (at: number): boolean =>
    passage.quoted[at] !== null ||
    (sourcePassage === passage && source !== null && source.first <= at && at < source.end) ||
    content.some(([from, to]) => from <= passage.tokens[at]!.start && passage.tokens[at]!.start < to)
  for (const { first, end } of besideReport(draft, small)) {
    for (let at = Math.max(first, end - reach); at < end; at++) {
      const last = isTold(at) ? null : longAgoEnd(passage, at, cue!, small)
      if (last !== null) return { first: at, end: last }
    }
  }
  return null
}

/** Where words end that set something long before today: "last year", "two years ago", "in 2019", "earlier this year", "once | vowed". */
function longAgoEnd(
  { words, tokens }: Passage,
  at: number,
  cue: Range,
  { words: { earlier } }: SmallWords,
): number | null {
  const next = words[at + 1] ?? ''
  if (earlier.adverbs.has(words[at]!) || (earlier.once.has(words[at]!) && cue.first <= at + 1 && at + 1 < cue.end))
    return at + 1
  if (earlier.last.has(words[at]!) && earlier.spans.has(next)) return at + 2
  if (earlier.spans.has(words[at]!) && next === earlier.ago) return at + 2
  if (words[at] === earlier.earlier && next === earlier.this && earlier.spans.has(words[at + 2] ?? '')) return at + 3
  return words[at] === earlier.in && /^(?:19|20)\d\d$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : null
}
