import type { LearnedName } from '../../language/learned-reading.ts'
import type { PlaceWords } from '../../language/place-words.ts'
import type { Gazetteer, NamedPlace } from './gazetteer.ts'
import { placeKey } from './place-key.ts'
import type { Line, Piece } from './pieces.ts'

/** The learned reader's name that a candidate is, or lies in. */
export interface NameTag extends Pick<LearnedName, 'kind' | 'confidence'> {
  /** Whether the name says no more than the candidate: "northern Mexico" does not, "Neches River" does. */
  readonly isWhole: boolean
}

/** Words that are a place's name in the gazetteer; whether they name it here is another question. */
export interface Candidate {
  readonly line: Line
  /** The numbers of the first and the last piece. */
  readonly first: number
  readonly last: number
  readonly key: string
  readonly named: readonly NamedPlace[]
  /** What stands behind it and a comma, where that is the name of something larger: "California" in "Long Beach, California". */
  container: Candidate | null
  /** What stands before it and a comma, where it is the container. */
  content: Candidate | null
  /** Whether it stands in a row with another name of the same state: "Lampang, Uttaradit and Phichit". */
  listed: boolean
  /** The learned reader's name that it is, or lies in. */
  tag: NameTag | null
}

const longestName = 6

/** The longest names of places in a line, from left to right, none overlapping. */
export function findCandidates(line: Line, gazetteer: Gazetteer, words: PlaceWords): Candidate[] {
  const found: Candidate[] = []
  for (let first = 0; first < line.pieces.length; first++) {
    const before = found.at(-1)
    const behindComma = before && first === before.last + 2 && line.pieces[first - 1]?.text === ',' ? before : null
    const candidate =
      abbreviationAt(line, first, behindComma, gazetteer, words) ?? nameAt(line, first, gazetteer, words)
    if (!candidate) continue
    if (before && isRow(before, candidate)) before.listed = candidate.listed = true
    if (behindComma && holdsAny(candidate.named, behindComma.named) && !isListed(behindComma, candidate)) {
      behindComma.container = candidate
      candidate.content = behindComma
    }
    found.push(candidate)
    first = candidate.last
  }
  return found
}

/** "The city" is no quarter of London. */
function isCommonNoun([article, noun, more]: readonly Piece[]): boolean {
  return article?.lower === 'the' && noun?.capital === false && more === undefined
}

/** "Michigan, Oregon, New Mexico and Ohio" lists states; Oregon is no town in New Mexico there. */
function isListed(inner: Candidate, outer: Candidate): boolean {
  const isDivision = ({ place, relation }: NamedPlace): boolean => place.kind === 'admin1' && relation === 'main'
  const both = outer.named.some((large) => isDivision(large) && inner.named.some((small) => isDivision(small) && small.place.country === large.place.country)) // prettier-ignore
  const { pieces } = inner.line
  const goesOn = isJoint(pieces[outer.last + 1]) && pieces[outer.last + 2]?.capital === true
  return both && (isJoint(pieces[inner.first - 1]) || goesOn)
}

function isRow(before: Candidate, next: Candidate): boolean {
  if (next.first !== before.last + 2 || !isJoint(before.line.pieces[before.last + 1])) return false
  const countries = new Set(before.named.map(({ place }) => place.country))
  return next.named.some(({ place }) => place.kind !== 'country' && countries.has(place.country))
}

function isJoint(piece: Piece | undefined): boolean {
  return piece?.text === ',' || piece?.lower === 'and' || piece?.lower === 'or'
}

function nameAt(line: Line, first: number, gazetteer: Gazetteer, words: PlaceWords): Candidate | null {
  const { pieces } = line
  for (let last = lastPossible(line, first, words); last >= first; last--) {
    const name = pieces.slice(first, last + 1)
    if (isCommonNoun(name)) continue
    const text = name.length === 1 ? name[0]!.text : textOf(name)
    const known = gazetteer.named(text)
    const named = known.length === 0 ? known : known.filter((each) => fitsCase(name, each, line))
    if (named.length > 0)
      return { line, first, last, key: placeKey(text), named, container: null, content: null, listed: false, tag: null }
  }
  return null
}

/** "Côte d’Ivoire", "People’s Republic of China": parts of names in small letters. */
const elided = /^[dl]['’]\p{Lu}/u
const possessive = /^['’]s$/

/** The words of a name as they stand: "People’s Republic", not "People ’s Republic". */
function textOf(name: readonly Piece[]): string {
  return name.map(({ text, start }, at) => (at > 0 && name[at - 1]!.end < start ? ` ${text}` : text)).join('')
}

/** How far a name that begins here can reach: words with capitals, small words between them. Before `first` where none begins. */
function lastPossible({ pieces }: Line, first: number, words: PlaceWords): number {
  const start = pieces[first]!
  const next = pieces[first + 1]
  // A small word begins a name only in "al-Damazin", "northern Gaza", "occupied Palestinian territory".
  const article = words.links.has(start.lower) && next?.joined === true
  if (!start.capital && !article && !(words.partWords.has(start.lower) && next?.capital === true)) return first - 1
  let last = first
  for (let at = first + 1; at < Math.min(pieces.length, first + longestName); at++) {
    const piece = pieces[at]!
    if (piece.capital || endsName(piece, words) || elided.test(piece.text)) last = at
    else if (!words.links.has(piece.lower) && !possessive.test(piece.text)) break
  }
  return last
}

/** "Ayda camp" and "Kursk region" are names of the list as they stand. */
function endsName({ lower }: Piece, { divisionNouns, townNouns, siteNouns }: PlaceWords): boolean {
  return divisionNouns.has(lower) || townNouns.has(lower) || siteNouns.has(lower)
}

/**
 * Short names are written as they are spelt: the country is "US" and "U.S.", the village "Us"; "CAR" is a country and "Car" a
 * word. Where all is in capitals, nothing can be told.
 */
function fitsCase(name: readonly Piece[], { place, relation }: NamedPlace, line: Line): boolean {
  const [word] = name
  // Small words are parts of the own list's names only.
  if (word?.capital !== true && place.kind === 'town' && word?.text.length !== 2) return false
  if (name.length > 1 || !word || relation === 'people') return true
  const letters = word.text.replaceAll('.', '')
  const inCapitals = letters.length > 1 && letters === letters.toUpperCase()
  if (letters.length <= 3 && relation === 'other') return inCapitals
  if (!inCapitals || line.shouting || letters.length > 5) return true
  // "ANC", "UNO", "MOMA": names of organisations sooner than of towns, save at the head of a dateline.
  const dateline = line.pieces[0] === word && ['(', ',', '—', '–', '-', ':'].includes(line.pieces[1]?.text ?? '')
  return place.kind === 'country' || (relation === 'other' && place.kind !== 'town') || dateline
}

/** "Calif." behind a town and a comma; "W.Va.", whose parts are pieces of their own. */
function abbreviationAt(
  line: Line,
  at: number,
  behindComma: Candidate | null,
  gazetteer: Gazetteer,
  words: PlaceWords,
): Candidate | null {
  const { lower, capital, end } = line.pieces[at]!
  const next = line.pieces[at + 1]
  const joined = next?.start === end && /^[a-z]\.$/.test(lower) ? abbreviated(lower + next.lower, words) : null
  const last = joined === null ? at : at + 1
  const short = joined ?? abbreviated(lower, words)
  // The last stop may be the sentence's: "W.Va".
  const alone = capital && short !== null && words.plainAbbreviations.has(short) && at + 1 < line.pieces.length
  if (short === null || (!behindComma && !alone)) return null
  const name = words.abbreviations.get(short)!
  const named = gazetteer.named(name).filter(({ place }) => place.kind === 'admin1')
  return { line, first: at, last, key: placeKey(name), named, container: null, content: null, listed: false, tag: null }
}

/** The abbreviation as the list has it. */
function abbreviated(lower: string, { abbreviations }: PlaceWords): string | null {
  if (abbreviations.has(lower)) return lower
  return lower.includes('.') && abbreviations.has(`${lower}.`) ? `${lower}.` : null
}

function holdsAny(outer: readonly NamedPlace[], inner: readonly NamedPlace[]): boolean {
  const isState = inner.some(({ place, relation }) => place.kind === 'country' && relation === 'main')
  return outer.some((large) =>
    inner.some((small) => {
      // "Mexico, China, Japan and Brazil": no town of Japan, but "Georgia, United States" is a division.
      if (isState && large.place.kind === 'country' && small.place.kind !== 'admin1') return false
      return holds(large, small)
    }),
  )
}

/** Whether the one place lies in the other, as far as their codes tell. */
export function holds({ place: outer, relation }: NamedPlace, { place: inner }: NamedPlace): boolean {
  if (relation === 'people' || outer === inner || outer.country === null || outer.country !== inner.country)
    return false
  if (outer.kind === 'country') return inner.kind !== 'country'
  const isDivision = outer.kind === 'admin1' || outer.kind === 'region'
  return isDivision && outer.admin1 !== null && outer.admin1 === inner.admin1 && inner.kind !== 'admin1'
}
