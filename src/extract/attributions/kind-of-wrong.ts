import type { Passage } from './passage.ts'
import { deedBefore } from './purpose-of.ts'
import type { SmallWords } from './small-words.ts'
import { chainStart } from './verb-chain.ts'

/** What kind of wrong a word is. */
export interface KindOfWrong {
  /** Wrong in itself, where violence is one only if somebody is said to have done it. */
  readonly grave: boolean
  /** Whether its subject surely did it, whoever that is: "looted", "broke the law", "deliberately". */
  readonly isDeed: boolean
  /** "to blame". */
  readonly blames: boolean
  /** Where its words end. */
  readonly end: number
}

/** How far behind a verb the object stands that makes it a wrong, in tokens. */
const pairReach = 6

/** How far around a wrong words such as "trial" take away that somebody is accused. */
const aboutReach = 6

/** The wrong that a word of a content is; null for none, and for one that is only spoken of, possible, or not known of. */
export function kindOfWrong(passage: Passage, at: number, small: SmallWords): KindOfWrong | null {
  const { acts } = small.words
  const word = passage.words[at]!
  const pair = pairEnd(passage, at, small)
  const blames = acts.toBlame.every((part, offset) => passage.words[at + offset] === part)
  const wilful = acts.wilful.has(passage.words[at - 1] ?? '') && small.isFiniteVerb(passage, at)
  const byItself = pair > at || wilful || blames
  const grave = byItself || acts.wrongs.has(word) || acts.wrongDeeds.has(word)
  if (!grave && !acts.harms.has(word)) return null
  if (pair === at && isSpokenOf(passage, at, small)) return null
  if (acts.legalMatters.has(passage.words[at + 1] ?? '')) return null
  const ends = grave && acts.wrongDeeds.has(word) && deedBefore(passage, at, small) !== null
  if (!ends && (isPossible(passage, at, grave, small) || isNoDeed(passage, at, small))) return null
  const isVerb = acts.wrongDeeds.has(word) && !acts.wrongs.has(word) && !small.isDeterminer(passage, at - 1)
  return { grave, isDeed: isVerb || byItself || acts.wilful.has(word), blames, end: Math.max(pair, at + 1) }
}

/** Where a verb is a wrong by its object, the end of both: "broke | the law", "let | him die". */
function pairEnd(passage: Passage, at: number, small: SmallWords): number {
  const pairs = small.words.acts.wrongPairs.get(passage.words[at]!)
  if (!pairs || small.isDeterminer(passage, at - 1)) return at
  for (let next = at + 1; next <= at + pairReach && next < passage.words.length; next++) {
    if (passage.tokens[next]!.kind === 'mark') return at
    if (pairs.has(passage.words[next]!)) return next + 1
  }
  return at
}

/** "on strike", "two shells", "did not know who attacked them". */
function isNoDeed(passage: Passage, at: number, small: SmallWords): boolean {
  const { acts } = small.words
  const unknown = passage.words.findIndex(
    (word, place) => acts.knowing.has(word) && small.isNegation(passage, place - 1),
  )
  if (unknown >= 0 && unknown < at) return true
  const ahead = passage.words.slice(at + 1, at + 1 + pairReach)
  if (
    acts.open.has(passage.words[at]!) &&
    !ahead.includes(small.words.without) &&
    ahead.some((word) => acts.harmlessShots.has(word))
  )
    return true
  if (acts.wrongs.has(passage.words[at]!) || acts.wrongPairs.has(passage.words[at]!) || small.isFiniteVerb(passage, at))
    return false
  return small.isPreposition(passage, at - 1) || passage.tokens[at - 1]?.kind === 'number'
}

/** "an inquiry into torture", "the trial for war crimes": a wrong that is laid at nobody’s door. */
function isSpokenOf(passage: Passage, at: number, small: SmallWords): boolean {
  const near = passage.words.slice(Math.max(0, at - aboutReach), at + 3)
  return near.some((word) => small.words.acts.aboutWrongs.has(word))
}

/** "could attack", "will kill": no deed yet. "Might have been hit" is one. */
function isPossible(passage: Passage, at: number, grave: boolean, small: SmallWords): boolean {
  const chain = chainStart(passage, at, small)
  const words = passage.words.slice(chain, at)
  // "amounted to"
  if (small.words.acts.amounting.has(passage.words[at - 2] ?? '')) return false
  const modal = words.some((word) => small.words.modals.has(word)) || passage.words[at - 1] === small.words.to
  return modal && !words.includes(small.words.acts.have) && !(grave && small.words.acts.wrongs.has(passage.words[at]!))
}
