import type { Party } from '../../evidence/attribution.ts'
import type { Entity } from '../../evidence/entity.ts'
import type { Span } from '../../evidence/span.ts'
import type { Draft } from './draft.ts'
import { isDoer } from './find-wrong.ts'
import type { Governments } from './governments.ts'
import { headEnd, phraseAfter } from './noun-phrase.ts'
import { spanOf, startsCapital, type Passage, type Range } from './passage.ts'
import type { Link } from './referent.ts'
import type { Sides } from './sides.ts'
import type { SmallWords } from './small-words.ts'
import type { SpanIndex } from './span-index.ts'

/** What parties are looked up in. */
export interface PartySources {
  readonly text: string
  readonly mentions: SpanIndex<Entity>
  readonly small: SmallWords
  readonly governments: Governments
  readonly sides: Sides
}

/** What targets are looked up in. */
export interface TargetSources extends PartySources {
  /** All words of the story that mean somebody. */
  readonly links: SpanIndex<Link>
}

/** Who is told, aimed at, or passes on: named by its entity, else by its own words. A pronoun names nobody. */
export function partyOf(passage: Passage, range: Range | null, given: PartySources): Party | null {
  const { text, mentions, small } = given
  if (!range || namesNobody(passage, range, small)) return null
  const head = { first: range.first, end: headEnd(passage, range, small) }
  const last = passage.tokens[head.end - 1]!
  const span = spanOf(passage, head)
  const named = mentions.touching([last.start, last.end])[0]?.value
  if (named && (named.kind !== 'nationality' || head.end - head.first === 1)) return partyNamed(named, span, given)
  const opening = passage.words[head.first]!
  const isLead =
    small.words.articles.has(opening) || (small.words.possessives.has(opening) && head.end - head.first > 1)
  const first = isLead ? head.first + 1 : head.first
  const name = text.slice(passage.tokens[Math.min(first, head.end - 1)]!.start, span[1])
  return { name, entity: null, span, basis: 'stated' }
}

function partyNamed(entity: Entity, span: Span, { governments }: PartySources): Party {
  const government = governments.of(entity)
  if (government) {
    const reason = 'a capital stands for its government'
    return { name: government.name, entity: government.entity.id, span, basis: 'inferred', reason }
  }
  return { name: entity.name, entity: entity.id, span, basis: 'stated' }
}

function namesNobody(passage: Passage, { first, end }: Range, small: SmallWords): boolean {
  // "her | family" is somebody, "him" nobody.
  const isOwner = small.isContentAfterPossessive(passage, first) && end - first > 1
  if (small.words.objectPronouns.has(passage.words[first]!) && !isOwner) return true
  return end - first === 1 && (small.isPronoun(passage, first) || small.isDeterminer(passage, first))
}

/**
 * Whom an accusation or a condemnation is aimed at: the owner of what is condemned ("Norway’s raid", "the Norwegian raid", "the raid
 * by Norway"), else the phrase itself, where it names somebody: a raid is nobody.
 */
export function targetOf(passage: Passage, range: Range | null, given: TargetSources): Party | null {
  if (!range) return null
  const { small, mentions } = given
  const first = small.isDeterminer(passage, range.first) && range.end - range.first > 1 ? range.first + 1 : range.first
  const owner = passage.words.slice(first, range.end).findIndex((word) => word === small.words.possessive)
  if (owner > 0) return meant(passage, { first: range.first, end: first + owner }, given)
  if (passage.words[range.end] === small.words.by)
    return meant(passage, phraseAfter(passage, range.end + 1, small), given)
  const head = { first: range.first, end: headEnd(passage, range, small) }
  const isSomebody = isDoer(passage, { first: head.end - 1, end: head.end }, given.sides, small)
  // "her | remarks": she is meant.
  const isOwnPeople = small.words.contents.ownPeople.has(passage.words[head.end - 1]!)
  if (small.isContentAfterPossessive(passage, range.first) && !isSomebody && !isOwnPeople && head.end - head.first > 1)
    return meant(passage, { first: range.first, end: range.first + 1 }, given)
  const adjective = mentions
    .touching(spanOf(passage, { first, end: first + 1 }))
    .some(({ value }) => value.kind === 'nationality')
  const isCraft = small.words.contents.craft.has(passage.words[head.end - 1]!)
  // "the Norwegian press", "Norwegian firms": whoever they are, they are not Norway.
  const isBody = small.words.relays.has(passage.words[head.end - 1]!)
  if (adjective && !isCraft && !isBody && !isSomebody) return partyOf(passage, { first, end: first + 1 }, given)
  // "drones of the rebels"
  const isOwned = isCraft && passage.words[head.end] === small.words.of
  return (
    (isOwned ? meant(passage, phraseAfter(passage, head.end + 1, small), given) : null) ?? meant(passage, range, given)
  )
}

/** Who is told something: whom the words mean, unless they are a thing: "ordered | closures", "asked during Thursday’s | talks". */
export function toldTo({ passage, addressee, rule, verb }: Draft, given: TargetSources): Party | null {
  if (!addressee) return null
  const { small, sides } = given
  const { first, end } = addressee
  if (passage.words[first] === small.words.possessive) return null
  const isBare = !small.isDeterminer(passage, first) && !startsCapital(passage.tokens[first]!.text)
  // "told delegates", "asked delegates to leave": whatever they are.
  const isTold = rule === 'cue-before-infinitive' || small.words.neverNouns.has(verb?.base ?? '')
  const isOne = end - first === 1 && isBare && !isTold
  const isNobody = isOne && !isPerson(passage.words[first]!, small) && !isDoer(passage, addressee, sides, small)
  return isNobody ? null : meant(passage, addressee, given)
}

function isPerson(word: string, { words }: SmallWords): boolean {
  return [words.unnamed, words.pronouns, words.objectPronouns, words.plurals, words.relays].some((set) => set.has(word))
}

/** Whom words mean that name nobody by themselves: "him", "the group"; else what `partyOf` finds. */
export function meant(passage: Passage, range: Range | null, given: TargetSources): Party | null {
  if (!range) return null
  const stated = partyOf(passage, range, given)
  if (stated?.entity) return stated
  const span = spanOf(passage, { first: range.first, end: headEnd(passage, range, given.small) })
  const link = given.links
    .touching(span)
    .find(({ value }) => value.span[0] === span[0] && value.span[1] === span[1] && value.reason !== null)?.value
  if (!link?.referent.named || link.referent.name === null) return stated
  const { name, entity } = link.referent
  return { name, entity: entity?.id ?? null, span, basis: 'inferred', reason: link.reason! }
}

/** "its failure", "their crimes": the last state or organisation named before. */
export function ownerBefore(passage: Passage, { first, end }: Range, given: PartySources): Party | null {
  const { mentions, small } = given
  const pronouns = small.words.referring
  if (end - first > 1 || (!pronouns.it.has(passage.words[first]!) && !pronouns.they.has(passage.words[first]!)))
    return null
  const span = spanOf(passage, { first, end })
  const found = mentions.lastBefore(span[0], ({ kind }) => kind === 'place' || kind === 'organization', 4)
  if (!found) return null
  const reason = 'the last one named that the pronoun fits'
  return { ...partyNamed(found.value, found.span, given), basis: 'inferred', reason }
}
