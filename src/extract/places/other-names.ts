import type { Language } from '../../language/language.ts'
import type { Candidate } from './candidates.ts'
import type { Line, Piece } from './pieces.ts'

/** The words that stand in personal names somewhere in the story, in small letters: "phalatse" after "Mpho Phalatse". */
export function personWords(lines: readonly Line[], language: Language): Set<string> {
  const found = new Set<string>()
  for (const { pieces, shouting } of lines) {
    if (shouting) continue
    for (let at = 0; at < pieces.length; at++) {
      if (!pieces[at]!.capital) continue
      const run = runFrom(pieces, at, language)
      at += run.length - 1
      for (const word of personIn(run, pieces.slice(at + 1, at + 3), language)) found.add(word)
    }
  }
  return found
}

/** The words with capitals that begin here, with particles between them ("Mohammed bin Salman"). */
function runFrom(pieces: readonly Piece[], at: number, language: Language): Piece[] {
  const run: Piece[] = []
  for (let next = at; next < pieces.length; next++) {
    const piece = pieces[next]!
    const particle = run.length > 0 && language.names.particles.has(piece.lower) && pieces[next + 1]?.capital === true
    if (!piece.capital && !particle) break
    run.push(piece)
  }
  return run
}

function personIn(run: readonly Piece[], behind: readonly Piece[], { names, places }: Language): string[] {
  const words = run.filter(({ lower }) => !names.particles.has(lower))
  const isTitle = ({ lower }: Piece): boolean => names.titles.has(lower)
  if (words.some((word) => names.organizationHeads.has(word.lower) && !isTitle(word))) return []
  // "Laurel County" is nobody, though Laurel is a given name.
  if (words.some((word) => places.divisionNouns.has(word.lower))) return []
  const title = words.findLastIndex(isTitle)
  // Behind a title stands a person: "Mayor London Breed".
  if (title >= 0) return words.slice(title + 1).map(({ lower }) => lower)
  const given = words.findIndex(({ lower }) => names.givenNames.has(lower) && !places.compoundStarts.has(lower))
  if (given >= 0 && given < words.length - 1) return words.slice(given).map(({ lower }) => lower)
  // So it does in front of an age: "Sohel Sultan, 34,".
  const [comma, age] = behind
  const aged = comma?.text === ',' && age !== undefined && /^[1-9][0-9]$/.test(age.text)
  return aged && words.length > 1 ? words.map(({ lower }) => lower) : []
}

/** Whether the words are part of another name here: a person's, an organisation's, a street's. */
export function isOtherName(candidate: Candidate, persons: ReadonlySet<string>, language: Language): boolean {
  const { names, places } = language
  const { pieces, shouting } = candidate.line
  const [before, after] = [pieces[candidate.first - 1], pieces[candidate.last + 1]]
  if (isPartOfHyphened(candidate, language)) return true
  if (isOrganization(candidate, language)) return true
  const name = pieces.slice(candidate.first, candidate.last + 1)
  if (isKnownBody(candidate, language)) return true
  const ownHead = name.length > 1 && names.organizationHeads.has(name.at(-1)!.lower)
  if (ownHead && !isState(candidate) && !isGreat(candidate)) return true
  const located = before !== undefined && places.locatives.has(before.lower) && !before.capital
  if (!located && name.every(({ lower }) => persons.has(lower)) && !isState(candidate)) return true
  if (shouting) return false
  return isSecondPart(candidate, language) || isPersonBefore(after, candidate, language)
}

/** "Hamas" is a town in Germany as well. */
export function isKnownBody({ line, first, last }: Candidate, { names }: Language): boolean {
  const words = line.pieces.slice(first, last + 1).map(({ lower }) => lower).join(' ') // prettier-ignore
  return names.organizations.has(words) || names.media.has(words)
}

/** "al-Shabaab" and "Anne-Marie": the rest of the word is no ending such as "-led" and no place. */
function isPartOfHyphened({ line, first, last, named }: Candidate, { names, places }: Language): boolean {
  const before = line.pieces[first]!.joined ? line.pieces[first - 1] : undefined
  const after = line.pieces[last + 1]?.joined === true ? line.pieces[last + 1] : undefined
  const rest = [before, after].filter((piece) => piece !== undefined)
  if (rest.length === 0) return false
  if (before && !after && places.partyLetters.has(before.lower)) return false
  if (rest.some(({ lower }) => names.particles.has(lower) || places.links.has(lower))) return true
  const great = named.some(({ place }) => place.kind !== 'town' || place.population >= 50_000)
  return !great
}

/** Whether a place stands in the name of a public body, a school or a company that is no paper and no team: "Minnesota House". */
export function isPartOfBody(candidate: Candidate, persons: ReadonlySet<string>, language: Language): boolean {
  const { places } = language
  const { line, first, last, named } = candidate
  const name = line.pieces.slice(first, last + 1)
  if (isKnownBody(candidate, language) || name.some(({ lower }) => persons.has(lower))) return false
  if (isPartOfHyphened(candidate, language) || isSecondPart(candidate, language)) return false
  if (places.borrowers.has(line.pieces[last + 1]?.lower ?? '') || named.every(({ place }) => place.kind === 'quarter'))
    return false
  return isOrganization(candidate, language)
}

/** No name of an organisation has more words behind the place in it. */
const longestRest = 8

/** "Bank of America", "Moscow Times", "Washington Street". */
function isOrganization({ line, first, last, named }: Candidate, { names, places }: Language): boolean {
  const { pieces } = line
  const state = named.some(({ place, relation }) => place.kind === 'country' || relation === 'people')
  for (const { lower, capital, joined } of pieces.slice(last + 1, last + 1 + longestRest)) {
    if (!capital || joined) break
    if (names.titles.has(lower) || names.capitalised.has(lower)) return false
    // "Brixton Police Station" stands in Brixton.
    if (places.localBodies.has(lower)) return false
    if (places.borrowers.has(lower) && lower === pieces[last + 1]!.lower) return true
    // "US Congress" and "Israeli Defense Ministry" are organs of the state that is named.
    if (names.organizationHeads.has(lower) && !places.divisionNouns.has(lower)) return !state
  }
  const [of, head] = [pieces[first - 1], pieces[first - 2]]
  if (of?.lower !== 'of' || head?.capital !== true) return false
  return names.organizationHeads.has(head.lower)
}

/** Whether what stands in front makes the candidate the second part of a name: "Denzel Washington", "New Paris". */
export function isSecondPart(candidate: Candidate, { names, places }: Language): boolean {
  const { pieces, shouting } = candidate.line
  const before = pieces[candidate.first - 1]
  if (before?.capital !== true || shouting) return false
  if (candidate.first === 1 && names.sentenceStarts.has(before.lower)) return false
  if (places.partWords.has(before.lower) || names.capitalised.has(before.lower)) return false
  if (places.locatives.has(before.lower)) return false
  const people = candidate.named.some(({ relation }) => relation === 'people')
  if (people) return names.givenNames.has(before.lower)
  if (names.givenNames.has(before.lower) || /^\p{Lu}\.?$/u.test(before.text)) return true
  if (names.titles.has(before.lower)) return !isState(candidate)
  // A comma-less "Beirut Lebanon" is rarer than a name that nobody knows.
  return !isState(candidate) || isPersonalName(candidate, pieces, places.personalNames)
}

/** Whether what stands behind makes the candidate the first part of a name: "Jordan Smith", "Paris Hilton". */
function isPersonBefore(after: Piece | undefined, candidate: Candidate, { names, places }: Language): boolean {
  if (after?.capital !== true || after.joined) return false
  const { lower } = after
  if (names.titles.has(lower) || names.officeWords.has(lower) || names.capitalised.has(lower)) return false
  if (names.placeHeads.has(lower) || places.divisionNouns.has(lower) || places.townNouns.has(lower)) return false
  if (names.organizationHeads.has(lower) || places.localBodies.has(lower)) return false
  if (candidate.named.some(({ relation }) => relation === 'people')) return false
  return !isState(candidate) || isPersonalName(candidate, candidate.line.pieces, places.personalNames)
}

function isPersonalName({ first, last }: Candidate, pieces: readonly Piece[], personal: ReadonlySet<string>): boolean {
  return first === last && personal.has(pieces[first]!.lower)
}

function isState({ named }: Candidate): boolean {
  return named.some(({ place }) => place.kind === 'country' || place.kind === 'region' || place.kind === 'area')
}

function isGreat({ named }: Candidate): boolean {
  return named.some(({ place, relation }) => place.kind === 'country' || (place.capital && relation === 'main'))
}
