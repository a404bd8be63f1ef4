import type { Span } from '../../evidence/span.ts'
import type { Draft } from './draft.ts'
import { endingBefore } from './content-extent.ts'
import { firstBehind, type Passage } from './passage.ts'
import type { SmallWords } from './small-words.ts'
import { SpanIndex } from './span-index.ts'
import { auxiliariesStart } from './verb-chain.ts'

/** How many reports behind one are looked at. */
const neighbours = 6

/**
 * Ends what somebody said where the next report stands beside it: "denied that he knew her | , which he says is a lie", "found that
 * the roof leaked | and recommended", "said two had died | , though he insisted". A report inside of what was said stays in it: "said
 * that the mayor had told him". Takes time linear in the number of drafts.
 */
export function endBeforeNextReport(drafts: readonly Draft[], small: SmallWords): Draft[] {
  const sorted = drafts.filter(({ cue }) => cue !== null).sort((a, b) => startOf(a) - startOf(b))
  const ended = new Map<Draft, Draft>()
  sorted.forEach((outer, at) => {
    for (const next of sorted.slice(at + 1, at + 1 + neighbours)) {
      const end = next.passage === outer.passage ? endBeside(outer, next, small) : null
      if (end === null) continue
      const content = endedAt(outer, end)
      if (content.length > 0) ended.set(outer, { ...outer, content })
      break
    }
  })
  return drafts.map((draft) => ended.get(draft) ?? draft)
}

function startOf({ passage, cue }: Draft): number {
  return passage.tokens[cue!.first]!.start
}

/** Leaves out of a content what is another report's: “Orth said the talks go on. | “Nobody has left,” | she told the paper.” */
export function withoutOthersWords(drafts: readonly Draft[]): Draft[] {
  const wholes = new SpanIndex(drafts.flatMap((value) => value.content.map((span) => ({ span, value }))))
  return drafts.map((draft) => {
    const { content, passage } = draft
    if (content.length < 2) return draft
    const isOthers = (span: Span): boolean =>
      !isIn(passage, span) &&
      wholes.touching(span).some(({ value, span: [start] }) => value !== draft && start <= span[0])
    const own = content.filter((span) => !isOthers(span))
    return own.length > 0 && own.length < content.length ? { ...draft, content: own } : draft
  })
}

function isIn({ tokens }: Passage, [start]: Span): boolean {
  return tokens[0]!.start <= start && start < tokens.at(-1)!.end
}

/** The token at which the content of a report ends because the next one begins; null where that stands elsewhere, or inside of it. */
function endBeside(outer: Draft, next: Draft, small: SmallWords): number | null {
  const { passage } = outer
  const at = next.cue!.first
  const { start } = passage.tokens[at]!
  const around = endBeforeOuter(outer, next)
  if (around !== null) return around
  const isInside = outer.content.some((span) => span[0] < start && start < span[1])
  if (!isInside || passage.quoted[at] || outer.content[0]![0] < startOf(outer)) return null
  // "demanded an election | , a call the mayor dismissed"
  if (next.rule === 'object-before-cue') return behindComma(passage, firstBehind(passage.tokens, next.content[0]![0]))
  const clause = clauseOf(next, outer.cue!.end, small)
  if (haveOneSource(outer, next)) return beforeJoin(passage, clause, small)
  const own = next.source !== null && next.source.first === clause
  // "said the town was lost, and her brother had told her so"
  const isEarlier = passage.words.slice(clause, at + 1).includes(small.words.had)
  // "Asked whether it fell | , the mayor said"
  if (own && outer.cue!.first === 0) return behindComma(passage, clause)
  if (!own || isEarlier) return null
  // "rejected an offer | that its leader called an insult"
  const isRelative = outer.rule === 'cue-before-object' && small.words.relatives.has(passage.words[clause - 1] ?? '')
  return isRelative ? clause - 1 : beforeClause(passage, clause, small)
}

/** "relatives fear that they are dead | , the monitor said": the report around this one begins again behind it. */
function endBeforeOuter(inner: Draft, { source, sourcePassage, passage, cue, content }: Draft): number | null {
  if (!source || sourcePassage !== passage || source.end > cue!.first) return null
  const isAround = content[0]![0] <= inner.content[0]![0] && content[0]![0] <= startOf(inner)
  return isAround ? behindComma(passage, source.first) : null
}

/** The comma in front of a token. */
function behindComma({ words }: Passage, at: number): number | null {
  return words[at - 1] === ',' ? at - 1 : null
}

/** Where the clause of a report begins: at its subject, else at its auxiliaries. */
function clauseOf({ passage, sourcePassage, source, cue }: Draft, behind: number, small: SmallWords): number {
  if (source && sourcePassage === passage && source.first >= behind && source.end <= cue!.first) return source.first
  return auxiliariesStart(passage, cue!.first, small, behind)
}

function haveOneSource(outer: Draft, next: Draft): boolean {
  if (!outer.source || !next.source || outer.sourcePassage !== next.sourcePassage) return false
  return outer.source.first === next.source.first
}

/** "said it was safe | , adding", "found that it leaked | and recommended" */
function beforeJoin(passage: Passage, clause: number, small: SmallWords): number | null {
  let at = clause
  while (joins(passage, at - 1, small)) at--
  if (at < clause) return at
  return passage.words[clause]?.endsWith(small.words.gerundEnd) && passage.words[clause - 1] === ',' ? clause - 1 : null
}

function joins({ words }: Passage, at: number, { words: known }: SmallWords): boolean {
  const word = words[at] ?? ''
  return word === ',' || known.coordinators.has(word) || known.contrasts.has(word)
}

/** "| , which it says", "| , though he insisted", "| while the agency puts" */
function beforeClause(passage: Passage, subject: number, small: SmallWords): number | null {
  const word = passage.words[subject - 1] ?? ''
  const comma = passage.words[subject - 2] === ','
  if (word === small.words.which) return comma && small.isPronoun(passage, subject) ? subject - 2 : null
  // "denied it | , a day after residents said"
  if (small.words.furtherTold.has(word) && !small.words.contrasts.has(word)) return commaBefore(passage, subject - 1)
  // "urged talks | , with the mayor calling it wise"
  if (small.words.contrasts.has(word) || word === small.words.with)
    return comma ? subject - 2 : word === small.words.with ? null : subject - 1
  return comma && small.words.coordinators.has(word) ? subject - 2 : null
}

/** How far in front of "after" a comma is looked for: ", a day | after". */
const longestTime = 4

function commaBefore({ words }: Passage, end: number): number | null {
  const from = Math.max(0, end - longestTime)
  const comma = words.slice(from, end).lastIndexOf(',')
  return comma < 0 ? null : from + comma
}

/** The content of a draft without what stands from a token on. */
function endedAt({ passage, content }: Draft, first: number): Draft['content'] {
  const { start } = passage.tokens[first]!
  return endingBefore(passage, first, content).filter(([from]) => from < start)
}
