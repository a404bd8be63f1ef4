import type { LearnedName, LearnedNameKind } from '../learned-reading.ts'
import type { Word } from './split-words.ts'

/** A name whose mentions have so much confidence together is taken wherever it stands. */
const enough = 0.8
/** Kinds of names that stand for one thing in a story. */
const repeated: ReadonlySet<string> = new Set(['person', 'location', 'organization', 'facility'])

/** What a story’s mentions of the same words come to. */
interface Settled {
  readonly kind: LearnedNameKind
  readonly confidence: number
  readonly isRepeated: boolean
}

/**
 * The names of one story made to agree: the same words are of the same kind everywhere, the one for which their mentions have
 * most confidence; and a name that is sure is one also where it was not seen. Takes time linear in the length of the story.
 */
export function agreeNames(text: string, names: readonly LearnedName[], words: readonly Word[]): LearnedName[] {
  const settled = new Map(
    [...Map.groupBy(names, ({ span }) => text.slice(...span))].map(([name, mentions]) => [
      name,
      settle(name, mentions),
    ]),
  )
  const byStart = startsOf(settled)
  const found: LearnedName[] = []
  let next = 0
  let reached = 0
  for (const { start, end } of words) {
    if (start < reached) continue
    while (next < names.length && names[next]!.span[0] < start) next++
    const known = names[next]
    if (known?.span[0] === start) {
      const { kind, confidence } = settled.get(text.slice(...known.span))!
      found.push({ span: known.span, kind, confidence })
      reached = known.span[1]
      continue
    }
    // A name that is taken everywhere begins with a capital.
    if (isPlainSmall(text.charCodeAt(start))) continue
    const limit = known?.span[0] ?? text.length
    const name = byStart.get(text.slice(start, end))?.find((one) => standsAt(text, one, start, limit))
    if (name === undefined) continue
    const { kind, confidence } = settled.get(name)!
    reached = start + name.length
    found.push({ span: [start, reached], kind, confidence })
  }
  return found
}

/** A mark, a digit or a small letter of ASCII. */
function isPlainSmall(unit: number): boolean {
  return unit < 0x41 || (unit > 0x5a && unit < 0x80)
}

/** The kind with the most votes; of two with the same the one that comes last in the alphabet. */
function settle(name: string, mentions: readonly LearnedName[]): Settled {
  const votes = new Map<LearnedNameKind, number>()
  for (const { kind, confidence } of mentions) votes.set(kind, (votes.get(kind) ?? 0) + confidence)
  const [kind, sum] = [...votes].reduce((one, other) =>
    other[1] > one[1] || (other[1] === one[1] && other[0] > one[0]) ? other : one,
  )
  const isRepeated = sum >= enough && repeated.has(kind) && /^\p{Lu}/u.test(name)
  return { kind, confidence: sum / mentions.length, isRepeated }
}

/** The names that are taken everywhere, longest first, by their first words. */
function startsOf(settled: ReadonlyMap<string, Settled>): ReadonlyMap<string, readonly string[]> {
  const taken = [...settled].flatMap(([name, { isRepeated }]) => (isRepeated ? [name] : []))
  taken.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return Map.groupBy(taken, (name) => /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? name)
}

/** Whether a name stands at a place, as whole words and before the next name. */
function standsAt(text: string, name: string, start: number, limit: number): boolean {
  const end = start + name.length
  return end <= limit && text.startsWith(name, start) && !/^[\p{L}\p{N}_]/u.test(text.slice(end, end + 2))
}
