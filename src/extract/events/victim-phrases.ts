import { isCapitalised } from '../pieces.ts'
import type { Clause, Stretch } from './clause.ts'
import { nameBehind, phraseAfter, phraseBefore } from './noun-phrases.ts'

/** Somebody in a list of those who were harmed: the words for them, and the words beside a name that say who that is. */
export interface Harmed {
  readonly words: Stretch
  readonly description: Stretch | null
}

/** How many of a list are taken one by one. */
const longestList = 12

/** "a soldier, a nurse and Ana Ruiz": each by themselves, with the name that stands behind a description. */
export function listed(clause: Clause, { from, to }: Stretch): Harmed[] {
  const items: Harmed[] = []
  for (let start = from; start < to && items.length < longestList;) {
    let end = start
    while (end < to && clause.lower(end) !== clause.words.and && clause.lower(end) !== ',') end += 1
    const words = withoutState(clause, { from: start, to: end })
    if (words.from < words.to) items.push(named(clause, words))
    start = end + 1
  }
  return items
}

/** The whole list of which a name behind a description is the last: "a herder and a priest" of "shot a herder and a priest, Ana Ruiz". */
export function withDescription(clause: Clause, target: Stretch, after: number): Stretch {
  const isName = isCapitalised(clause.pieces[target.from]) && clause.lower(target.from - 1) === ','
  const before = isName ? phraseBefore(clause, target.from - 1) : null
  const from = before ? Math.max(before.from, after <= target.from ? after : 0) : target.from
  return { from: Math.min(from, target.from), to: target.to }
}

/** "12 people, including three children and a teacher, Ana Ruiz": those who are named of the many that are counted up to `end`. */
export function included(clause: Clause, end: number): Harmed[] {
  const start = inclusionEnd(clause, clause.lower(end) === ',' ? end + 1 : end)
  const items: Harmed[] = []
  for (let at = start; at !== null && at < clause.pieces.length && items.length < longestList;) {
    const phrase = phraseAfter(clause, at)
    if (!phrase) break
    const some = listed(clause, phrase)
    items.push(...some)
    at = Math.max(phrase.to, some.at(-1)?.words.to ?? 0)
    // "a nurse, a cook and two drivers": a list goes on behind a comma, a sentence does so with a verb.
    while (clause.lower(at) === ',' || clause.pieces[at]?.kind === 'number') at += 1
    if (clause.lower(at) === clause.words.and) at += 1
    else if (clause.lower(at - 1) !== ',') break
    const next = phraseAfter(clause, at)
    if (next && clause.isVerb(next.to)) break
  }
  return items
}

function inclusionEnd(clause: Clause, at: number): number | null {
  const { inclusions } = clause.words
  if (inclusions.has(clause.lower(at))) return at + 1
  return inclusions.has(`${clause.lower(at)} ${clause.lower(at + 1)}`) ? at + 2 : null
}

/** "a teacher, Ana Ruiz, 43": the name behind a description. */
function named(clause: Clause, words: Stretch): Harmed {
  const name = nameBehind(clause, words)
  if (name) return { words: name, description: words }
  return { words, description: null }
}

/** "a herder dead", "two people wounded": how they are is no part of who they are. */
function withoutState(clause: Clause, { from, to }: Stretch): Stretch {
  const { determiners, victimStates } = clause.words
  let end = to
  while (end - from > 1 && victimStates.has(clause.lower(end - 1)) && !determiners.has(clause.lower(end - 2))) end -= 1
  return { from, to: end }
}
