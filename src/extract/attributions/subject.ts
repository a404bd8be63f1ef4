import type { Cue } from './find-cues.ts'
import { phraseBefore } from './noun-phrase.ts'
import { startsCapital, type Passage, type Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'

/** How far an apposition or a relative clause between a subject and its verb may reach, in tokens. */
const longestAside = 35

/** The subject right before a verb of saying, with its apposition: null where none stands there. */
export function subjectOf(passage: Passage, cue: Pick<Cue, 'chain'>, small: SmallWords): Range | null {
  const end = cue.chain
  const before = passage.words[end - 1]
  if (before === ',' && !passage.quoted[end - 1]) return acrossAside(passage, end, small)
  if (before !== undefined && small.words.subjectRelatives.has(before)) return antecedent(passage, end - 1, small)
  return phraseBefore(passage, end, small)
}

/** "Orth, who was in Oslo, said", "Lena Orth, the minister, said", "Orth, however, said". */
function acrossAside(passage: Passage, end: number, small: SmallWords): Range | null {
  const open = commaBefore(passage, end - 1)
  if (open === null) return null
  const head = phraseBefore(passage, open, small)
  if (!head || small.hasFiniteVerb(passage, head.first, head.end)) return null
  return isApposition(passage, open + 1, end - 1, small) ? { first: head.first, end } : head
}

function commaBefore(passage: Passage, end: number): number | null {
  for (let at = end - 1; at >= Math.max(1, end - longestAside); at--) {
    if (passage.words[at] === ',' && !passage.quoted[at]) return at
  }
  return null
}

function isApposition(passage: Passage, first: number, end: number, small: SmallWords): boolean {
  if (end <= first || small.words.relatives.has(passage.words[first]!)) return false
  if (small.isPreposition(passage, first) || small.hasFiniteVerb(passage, first, end)) return false
  if (passage.tokens[first]!.kind === 'number') return true
  return !small.isAdverb(passage, first) && !small.words.coordinators.has(passage.words[first]!)
}

/** Whom "who" means: the phrase before it. */
function antecedent(passage: Passage, who: number, small: SmallWords): Range | null {
  return phraseBefore(passage, passage.words[who - 1] === ',' ? who - 1 : who, small)
}

/**
 * The subject of a whole sentence, for a verb that shares it: "Norway closed the border, accusing ...". It is what stands
 * before the first verb, without what leads up to it.
 */
export function sentenceSubject(passage: Passage, until: number, small: SmallWords): Range | null {
  for (let at = 0; at < Math.min(until, 60); at++) {
    if (passage.quoted[at] || !small.isFiniteVerb(passage, at)) continue
    let end = at
    while (end > 0 && small.isAdverb(passage, end - 1)) end--
    const subject =
      passage.words[end - 1] === ',' ? acrossAside(passage, end, small) : phraseBefore(passage, end, small)
    if (subject && isSomebody(passage, subject, small)) return subject
  }
  return null
}

/** A pronoun, a name, or a phrase with an article: not a stray word. */
function isSomebody(passage: Passage, { first, end }: Range, small: SmallWords): boolean {
  if (small.isPronoun(passage, first) || small.isDeterminer(passage, first)) return true
  return (
    first === 0 ||
    passage.tokens.slice(first, end).some(({ text }) => startsCapital(text)) ||
    passage.words[end - 1]!.endsWith('s')
  )
}
