import type { PlaceWords } from '../../language/place-words.ts'
import type { Candidate } from './candidates.ts'
import type { Gazetteer } from './gazetteer.ts'
import { placeKey } from './place-key.ts'
import type { Line } from './pieces.ts'

/** No row is longer than so many pieces. */
const longestRow = 60

/**
 * The names of a row that ends in a noun of several divisions: "Jackson, Madison and Clarke counties" are Jackson County and so
 * on, whatever towns are called so. Names that the gazetteer has not as such divisions are left as they are.
 */
export function findRowsOfDivisions(line: Line, gazetteer: Gazetteer, words: PlaceWords): Candidate[] {
  return line.pieces.flatMap(({ lower }, at) => {
    const noun = words.severalDivisions.get(lower)
    return noun === undefined ? [] : rowBefore(line, at, noun, gazetteer)
  })
}

function rowBefore(line: Line, end: number, noun: string, gazetteer: Gazetteer): Candidate[] {
  const row: Candidate[] = []
  let last = end - 1
  while (last >= 0 && last > end - longestRow && line.pieces[last]!.capital) {
    let first = last
    while (first > 0 && line.pieces[first - 1]!.capital) first--
    const candidate = divisionAt(line, first, last, noun, gazetteer)
    if (candidate) row.push(candidate)
    last = beforeJoint(line, first - 1)
  }
  // One name alone may be anything: "the Clarke counties".
  if (row.length < 2) return []
  return row.reverse()
}

function divisionAt(line: Line, first: number, last: number, noun: string, gazetteer: Gazetteer): Candidate | null {
  const name = `${line.pieces.slice(first, last + 1).map(({ text }) => text).join(' ')} ${noun}` // prettier-ignore
  const named = gazetteer.named(name).filter(({ place }) => place.kind === 'admin1' || place.kind === 'admin2')
  if (named.length === 0) return null
  return { line, first, last, key: placeKey(name), named, container: null, content: null, listed: true, tag: null }
}

/** The last piece before a comma, "and" or both. */
function beforeJoint({ pieces }: Line, at: number): number {
  let before = at
  if (pieces[before]?.lower === 'and' || pieces[before]?.lower === 'or') before--
  if (pieces[before]?.text === ',') before--
  return before === at ? -1 : before
}
