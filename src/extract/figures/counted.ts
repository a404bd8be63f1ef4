import type { FigureWords } from '../../language/figure-words.ts'
import { endsNoun, isAdverb } from './clauses.ts'
import type { Lexicon } from './lexicon.ts'
import { isCapitalised, isTie, isWord, type Piece } from '../pieces.ts'

/** The words for what is counted: pieces [from, to), with the head last. */
export interface CountedNoun {
  readonly from: number
  readonly to: number
}

const longest = 8

/**
 * The noun phrase that a number at its left counts: "Russian peacekeepers", "law enforcement officers", "dead". It ends at
 * its plural; a single thing ("one suspect") ends where another part of the clause begins. Null where none can be told.
 */
export function countedAfter(pieces: readonly Piece[], at: number, one: boolean, lexicon: Lexicon): CountedNoun | null {
  const { words } = lexicon
  const from = skipOpeners(pieces, at, lexicon)
  let plural: number | null = null
  let to = from
  for (; to < pieces.length && to - from < longest; to++) {
    const piece = pieces[to]!
    if (isTie(pieces, to)) continue
    // "nine Kenyan and Ugandan nurses"
    if (
      plural === null &&
      !one &&
      to > from &&
      words.coordinators.has(piece.lower) &&
      isPluralSoon(pieces, to + 1, words)
    )
      continue
    if (endsNoun(pieces, to, words)) break
    if (plural !== null && !isPlural(pieces, to, words)) break
    if (isVerbHere(pieces, to, from, lexicon)) break
    if (to > from && isAdverb(piece, lexicon) && !isPluralSoon(pieces, to + 1, words)) break
    if (isPlural(pieces, to, words)) plural = to
  }
  if (plural !== null) return { from, to: plural + 1 }
  const last = pieces[to - 1]
  if (to === from || !last) return nominalAt(pieces, from, words)
  if (words.nominals.has(last.lower)) return { from, to }
  return one || isCapitalised(last) || words.nominals.has(pieces[from]!.lower) ? { from, to } : null
}

/** "of the", "more", "other": between a number and its noun. */
function skipOpeners(pieces: readonly Piece[], at: number, { nounOpeners, words }: Lexicon): number {
  let from = at
  if (openings.has(pieces[from]?.text ?? '')) from += 1
  if (words.of.has(pieces[from]?.lower ?? '')) from += 1
  for (let count = 0; count < 3; count++) {
    const opener = nounOpeners.startingAt(pieces, from)
    const next = opener ? opener.to : words.determiners.has(pieces[from]?.lower ?? '') ? from + 1 : from
    // "400 others", "three more died": the opener is all there is.
    if (next === from) break
    if (words.nominals.has(pieces[from]!.lower) && !continues(pieces, next, words)) break
    from = next
  }
  return from
}

/** "13 (inmates) dead", "10,000 “armed formations”". */
const openings: ReadonlySet<string> = new Set(['(', '“', '"', '‘', "'"])

function continues(pieces: readonly Piece[], at: number, words: FigureWords): boolean {
  return !endsNoun(pieces, at, words)
}

/** "the highest rate of confirmed cases (13)": the plural before the brackets of a bare number. */
export function countedBeforeBrackets(
  pieces: readonly Piece[],
  from: number,
  to: number,
  words: FigureWords,
): CountedNoun | null {
  if (pieces[from - 1]?.text !== '(' || pieces[to]?.text !== ')') return null
  const noun = from - 2
  return isPlural(pieces, noun, words) && !isCapitalised(pieces[noun]) ? { from: noun, to: noun + 1 } : null
}

function nominalAt(pieces: readonly Piece[], at: number, words: FigureWords): CountedNoun | null {
  return words.nominals.has(pieces[at]?.lower ?? '') ? { from: at, to: at + 1 } : null
}

/** Whether a participle or verb stands here as such, and not before its noun as in "12 injured passengers". */
function isVerbHere(pieces: readonly Piece[], at: number, from: number, lexicon: Lexicon): boolean {
  const { words, own, done, doing } = lexicon
  // A plural noun takes no verb in "-s".
  if (isPlural(pieces, at, words)) return false
  const verb = own.startingAt(pieces, at) ?? done.startingAt(pieces, at) ?? doing.startingAt(pieces, at)
  const word = pieces[at]!.lower
  if (!verb && !words.verbEndings.some((ending) => word.length > 4 && word.endsWith(ending))) return false
  if (words.nominals.has(word) && at === from && !isPluralSoon(pieces, at + 1, words)) return false
  return !isPluralSoon(pieces, verb?.to ?? at + 1, words)
}

/** Whether a plural follows within the same run of words: "passengers" in "injured bus passengers". */
function isPluralSoon(pieces: readonly Piece[], at: number, words: FigureWords): boolean {
  for (let next = at; next < at + 4; next++) {
    if (endsNoun(pieces, next, words) || words.dayWords.has(pieces[next]!.lower)) return false
    if (isPlural(pieces, next, words)) return true
  }
  return false
}

/** Whether a word looks like a plural. A possessive is none: "the soldiers’ families". */
function isPlural(pieces: readonly Piece[], at: number, words: FigureWords): boolean {
  const piece = pieces[at]
  if (!isWord(piece)) return false
  const after = pieces[at + 1]
  if (after?.glued && (after.lower === "'s" || after.lower === "'" || after.lower === '’')) return false
  const word = piece.lower
  if (words.irregularPlurals.has(word)) return true
  if (word.length < 4 || !word.endsWith('s') || words.singularsInS.has(word)) return false
  return !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is') && !word.endsWith("'s")
}
