import type { SpeechForm, SpeechVerb, VerbForm } from '../../language/speech-words.ts'
import { countBefore } from '../count-before.ts'
import { isStop, opensQuotation, startsCapital, type Passage } from './passage.ts'
import type { SmallWords } from './small-words.ts'

/** A verb of saying in a sentence, outside of quotation marks. */
export interface Cue {
  /** The verb and its particles: `first` up to and without `end`. */
  readonly first: number
  readonly end: number
  /** Where its auxiliaries and adverbs begin: "has also | said". */
  readonly chain: number
  readonly verb: SpeechVerb
  readonly form: VerbForm
  readonly negated: boolean
  /** "was told": the subject is no source. */
  readonly passive: boolean
}

/** The verbs of saying of a passage that can report something, from left to right. Nouns of the same form are left out. */
export function findCues(passage: Passage, small: SmallWords): Cue[] {
  const cues: Cue[] = []
  for (let at = 0; at < passage.tokens.length; at++) {
    if (passage.quoted[at] || passage.tokens[at]!.kind !== 'word') continue
    // "the United States"
    if (at > 0 && startsCapital(passage.tokens[at]!.text)) continue
    const cue = cueAt(passage, at, small)
    if (!cue) continue
    cues.push(cue)
    at = cue.end - 1
  }
  return cues
}

/** How many of the cues begin at or before a token, auxiliaries included; by bisection, since a sentence can be a megabyte long. */
export function countUpTo(cues: readonly Cue[], at: number): number {
  return countBefore(cues, ({ chain }) => chain <= at)
}

function cueAt(passage: Passage, at: number, small: SmallWords): Cue | null {
  const word = passage.words[at]!
  if (!small.words.verbs.has(word) && !small.words.declining.has(word)) return null
  const chain = chainBefore(passage, at, small)
  const negated = hasNegation(passage, chain, at, small)
  for (const { verb, form } of fitting(passage, at, negated, small)) {
    const cue: Cue = {
      first: at,
      end: at + 1 + verb.particles.length,
      chain,
      verb,
      form,
      negated,
      passive: form === 'past' && (hasBe(passage, chain, at, small) || isSuffered(passage, at, verb, small)),
    }
    if (isVerb(passage, cue, small)) return cue
  }
  return null
}

/** The first verb whose particles follow, in each form that the word can be ("put" is of today or past); those with more particles come first. */
function fitting(passage: Passage, at: number, negated: boolean, small: SmallWords): readonly SpeechForm[] {
  const word = passage.words[at]!
  const fits = small.words.verbs
    .get(word)
    ?.filter(({ verb }) => verb.particles.every((particle, offset) => passage.words[at + 1 + offset] === particle))
  const [first] = fits ?? []
  if (first) return fits!.filter(({ verb }) => verb === first.verb)
  const declining = negated ? small.words.declining.get(word) : undefined
  return declining ? [declining] : []
}

/** Where the auxiliaries, adverbs and negations in front of a verb begin, light verbs with "to" included: "went on to say". */
function chainBefore(passage: Passage, at: number, small: SmallWords): number {
  let first = at
  if (passage.words[at - 1] === small.words.to) {
    let light = at - 2
    if (small.isPreposition(passage, light)) light--
    if (small.words.lightVerbs.has(passage.words[light] ?? '')) first = light
  }
  while (first > 0 && at - first < 8 && isChainWord(passage, first - 1, small)) first--
  return first
}

function isChainWord(passage: Passage, at: number, small: SmallWords): boolean {
  if (passage.quoted[at]) return false
  // "he's claiming"
  if (small.words.coordinators.has(passage.words[at]!)) return false
  if (passage.words[at] === small.words.possessive) return small.isPronoun(passage, at - 1)
  return (
    small.isAuxiliary(passage, at) ||
    small.isNegation(passage, at) ||
    (small.isAdverb(passage, at) && !small.isPronoun(passage, at))
  )
}

function hasNegation(passage: Passage, first: number, end: number, small: SmallWords): boolean {
  for (let at = first; at < end; at++) if (small.isNegation(passage, at)) return true
  return passage.words[first - 1] === small.words.without || passage.words[first - 1] === small.words.nor
}

function hasBe(passage: Passage, first: number, end: number, small: SmallWords): boolean {
  for (let at = first; at < end; at++)
    if (small.words.beForms.has(passage.words[at]!) || passage.words[at] === small.words.possessive) return true
  return false
}

/** "felt threatened by", "the man accused by": whose object stands in front. */
function isSuffered(passage: Passage, at: number, { frames, particles }: SpeechVerb, small: SmallWords): boolean {
  return (
    (frames.has('target') || frames.has('addressee')) && passage.words[at + 1 + particles.length] === small.words.by
  )
}

function isVerb(passage: Passage, cue: Cue, small: SmallWords): boolean {
  const before = passage.words[cue.chain - 1]
  const bare = cue.chain === cue.first
  // "435 declared seats"
  if (bare && cue.form === 'past' && passage.tokens[cue.first - 1]?.kind === 'number') return false
  if (bare && before === small.words.to) return false
  if (cue.form === 'gerund') return isReportingGerund(passage, cue, small)
  if (hasModal(passage, cue, small) && !cue.negated) return false
  if (before !== undefined && isNounSign(passage, cue.chain - 1, small)) return false
  if (cue.form === 'base')
    return !bare
      ? hasDo(passage, cue, small) || cue.negated || hasLight(passage, cue, small)
      : isPlural(passage, cue.chain - 1, small) || isJoined(passage, cue, small)
  return cue.form !== 'third' || !isPlainNoun(passage, cue, small)
}

/** ", adding", "and saying", "by claiming", "is calling": not "the meeting calling", nor a noun ("a warning"). */
function isReportingGerund(passage: Passage, cue: Cue, small: SmallWords): boolean {
  const before = passage.words[cue.chain - 1]
  if (hasBe(passage, cue.chain, cue.first, small)) return true
  if (before === small.words.without) return small.words.declinedWhenNegated.has(cue.verb.base)
  return before !== undefined && (small.words.participleLinks.has(before) || ',–—'.includes(before))
}

function hasModal(passage: Passage, cue: Cue, small: SmallWords): boolean {
  for (let at = cue.chain; at < cue.first; at++) if (small.words.modals.has(passage.words[at]!)) return true
  return false
}

function hasDo(passage: Passage, cue: Cue, small: SmallWords): boolean {
  for (let at = cue.chain; at < cue.first; at++) if (small.words.doForms.has(passage.words[at]!)) return true
  return false
}

function hasLight(passage: Passage, cue: Cue, small: SmallWords): boolean {
  return small.words.lightVerbs.has(passage.words[cue.chain] ?? '') || passage.words[cue.first - 1] === small.words.to
}

/** What stands before a noun: an article, a possessive, a preposition. "Many said" has a pronoun. */
function isNounSign(passage: Passage, at: number, small: SmallWords): boolean {
  if (small.isPronoun(passage, at)) return false
  if (passage.words[at] === small.words.that) return false
  return small.isDeterminer(passage, at) || (small.isPreposition(passage, at) && passage.words[at] !== small.words.as)
}

/** A verb without "-s" needs several subjects: "officials say", "they claim". */
function isPlural(passage: Passage, at: number, small: SmallWords): boolean {
  const word = passage.words[at]
  if (word === undefined || small.isAdverb(passage, at)) return false
  if (small.words.neverNouns.has(passage.words[at + 1] ?? '')) return true
  if (small.words.plurals.has(word) || word === ')' || word === ',') return true
  return (
    small.words.isPlural(word) && word !== small.words.possessive && (at === 0 || passage.tokens[at]!.text === word)
  )
}

function isLink(passage: Passage, at: number, small: SmallWords): boolean {
  const word = passage.words[at]
  return (
    word === small.words.that ||
    word === small.words.to ||
    word === ':' ||
    opensQuotation(passage, at) ||
    small.isTime(passage, at)
  )
}

/** "say that it leaks and | accuse | the council": a form that is never a noun, behind "and". */
function isJoined(passage: Passage, { first, chain }: Cue, { words }: SmallWords): boolean {
  return words.onlyVerbs.has(passage.words[first]!) && words.coordinators.has(passage.words[chain - 1] ?? '')
}

/** "Russian claims over", "death reports": a noun unless what follows can be said. */
function isPlainNoun(passage: Passage, cue: Cue, small: SmallWords): boolean {
  if (small.words.neverNouns.has(cue.verb.base)) return false
  const next = cue.end
  const word = passage.words[next]
  if (word === undefined || isStop(passage, next)) return !startsCapital(passage.tokens[cue.first - 1]?.text ?? '')
  if (small.isPronoun(passage, cue.first - 1)) return false
  if (small.words.nounLike.has(passage.words[cue.first]!))
    return !isLink(passage, next, small) && !startsCapital(passage.tokens[cue.chain - 1]?.text ?? '')
  // "refuses to leave"
  if (word === small.words.to && cue.verb.frames.has('to')) return false
  if (small.isPreposition(passage, next) || small.isAuxiliary(passage, next) || small.words.coordinators.has(word))
    return cue.verb.particles.length === 0
  return passage.words[next] === ',' && !startsCapital(passage.tokens[cue.first - 1]?.text ?? '')
}
