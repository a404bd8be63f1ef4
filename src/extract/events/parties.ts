import type { Attribution } from '../../evidence/attribution.ts'
import type { Rest } from '../../evidence/basis.ts'
import type { Entity } from '../../evidence/entity.ts'
import { textAt, type Span } from '../../evidence/span.ts'
import { isCapitalised } from '../pieces.ts'
import type { Clause, Stretch } from './clause.ts'
import { halvesOf } from './noun-phrases.ts'
import { headOf } from './noun-phrases.ts'
import { firstFrom } from '../neighbours.ts'

/** Who the words of a phrase mean. */
export interface Participant {
  /** The id of an entity; null for unnamed ones: "gunmen", "residents". */
  readonly entity: string | null
  readonly text: string
  readonly rest: Rest
}

interface Mention {
  readonly span: Span
  readonly entity: Entity
}

type Number = 'person' | 'several' | 'body'

/** "gunmen", "people", "rebels". */
const severalEnding = /(?:s|people|men|women|police|troops|children|army)$/

/** Tells who the phrases of a story's sentences mean, by the entities that were found in it. */
export class Parties {
  readonly #mentions: readonly Mention[]
  readonly #text: string
  readonly #kinds: ReadonlyMap<string, Entity['kind']>
  /** Who acted last: a person, several, one body. */
  readonly #last: Record<Number, { readonly who: Participant; readonly clause: Clause } | null> = {
    person: null,
    several: null,
    body: null,
  }

  /** Of claims, by where their words begin. */
  readonly #sources: ReadonlyMap<number, Attribution['source']>

  constructor(entities: readonly Entity[], attributions: readonly Attribution[], text: string) {
    this.#sources = new Map(
      attributions.flatMap(({ source }) => (source.span ? [[source.span[0], source] as const] : [])),
    )
    this.#mentions = entities
      .flatMap((entity) => entity.mentions.map((span) => ({ span, entity })))
      .sort((a, b) => a.span[0] - b.span[0])
    this.#text = text
    this.#kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  }

  /**
   * The participant that a phrase names: a person or a body in its head; a state where the head is its name or one of its
   * organs ("Norwegian police"); nobody where it is a pronoun.
   */
  named(clause: Clause, phrase: Stretch | null): Participant | null {
    if (!phrase || this.#isPronoun(clause, phrase)) return null
    const head = headOf(clause, phrase)
    const span = clause.spanOf(head)
    const within = this.within(span)
    const who = within.findLast(({ entity }) => entity.kind === 'person' || entity.kind === 'organization')
    // "ethnic Armenians" are not Armenia.
    const isEthnic =
      clause.words.ethnic.has(clause.lower(head.from)) || clause.words.ethnic.has(clause.lower(head.from + 1))
    const state = isEthnic
      ? undefined
      : within.findLast(({ entity, span: at }) => at[1] === span[1] || actsFor(clause, head, entity))
    const found = who ?? state ?? null
    if (!found && (isNobody(clause, head) || clause.words.timeUnits.has(clause.lower(head.to - 1)))) return null
    const basis = found && !who && found.span[1] !== span[1] ? 'inferred' : 'stated'
    const reason = basis === 'inferred' ? { reason: 'those who act for it' } : {}
    return { entity: found?.entity.id ?? null, text: textAt(this.#text, span), rest: { span, basis, ...reason } }
  }

  /** Of two who do something together ("Norway and Sweden") the first, if it is a name by itself. */
  first(clause: Clause, phrase: Stretch | null): Participant | null {
    const halves = phrase && halvesOf(clause, phrase)
    const first = halves && this.named(clause, halves[0])
    return first?.entity ? first : this.named(clause, phrase)
  }

  /** Whom "we" or "it" means inside the words of a source: the source itself. */
  speaker(clause: Clause, phrase: Stretch | null, said: Attribution | null, isFirst: boolean): Participant | null {
    if (!phrase || !said?.source.name || !this.#isPronoun(clause, phrase)) return null
    if (isFirst !== clause.words.firstPersons.has(clause.lower(phrase.from))) return null
    const span = clause.spanOf(phrase)
    const rest: Rest = { span, basis: 'inferred', reason: 'the one who says it' }
    return { entity: said.source.entity, text: said.source.name, rest }
  }

  /**
   * Whom "he", "they" or "it" most likely means: the last person, group or body that did something in the story so far and is not
   * the other party of the deed. Null for pronouns that mean anybody.
   */
  pronoun(clause: Clause, phrase: Stretch | null, other: Participant | null, isHere = false): Participant | null {
    if (!phrase || !this.#isPronoun(clause, phrase)) return null
    const number = clause.words.pronounNumbers.get(clause.lower(phrase.from))
    const meant = number ? this.#last[number] : null
    if (!meant || meant.who.text === other?.text || (isHere && meant.clause !== clause)) return null
    const rest: Rest = { span: clause.spanOf(phrase), basis: 'inferred', reason: 'whom the pronoun most likely means' }
    return { ...meant.who, rest }
  }

  /** Whom a pronoun means that is the source of a claim: "It accused Norway". */
  source(clause: Clause, phrase: Stretch | null): Participant | null {
    if (!phrase || !this.#isPronoun(clause, phrase)) return null
    const span = clause.spanOf(phrase)
    const source = this.#sources.get(span[0])
    if (!source?.name) return null
    return {
      entity: source.entity,
      text: source.name,
      rest: { span, basis: 'inferred', reason: 'the source of what is said' },
    }
  }

  /** Null for those whom no name says. */
  kindOf({ entity }: Participant): Entity['kind'] | null {
    return (entity === null ? null : this.#kinds.get(entity)) ?? null
  }

  /** Takes note of somebody who did something, or of a person to whom it was done, for pronouns to come. */
  remember(who: Participant | null, clause: Clause, isActor: boolean): void {
    if (!who) return
    const kind = this.kindOf(who)
    if (kind === 'person') this.#last.person = { who, clause }
    if (kind === 'person' || !isActor) return
    const isSeveral =
      kind === 'organization' || kind === 'nationality' || (kind === null && severalEnding.test(who.text))
    if (isSeveral) this.#last.several = { who, clause }
    if (kind !== null || !isSeveral) this.#last.body = { who, clause }
  }

  #isPronoun(clause: Clause, { from, to }: Stretch): boolean {
    return to - from === 1 && clause.isPronoun(from)
  }

  /** The mentions that stand in a span. */
  within([start, end]: Span): readonly Mention[] {
    const within: Mention[] = []
    for (
      let at = firstFrom(this.#mentions, start);
      at < this.#mentions.length && this.#mentions[at]!.span[0] < end;
      at++
    )
      if (this.#mentions[at]!.span[1] <= end) within.push(this.#mentions[at]!)
    return within
  }
}

function actsFor(clause: Clause, { from, to }: Stretch, { kind }: Entity): boolean {
  if (kind !== 'nationality' && kind !== 'place') return false
  for (let at = from; at < to; at++) if (clause.words.organs.has(clause.lower(at))) return true
  return false
}

/** A single word that is no name, no plural and none of those who act: "consider", "Ethnic"; a phrase of a day or a number alone. */
function isNobody(clause: Clause, { from, to }: Stretch): boolean {
  const piece = clause.pieces[from]!
  if (clause.words.currencySigns.has(piece.text)) return true
  if (to - from > 1 || clause.classOf(from) === 'name') return false
  if (isMany(clause, from)) return false
  if (piece.kind === 'number' || (isCapitalised(piece) && (from > 0 || clause.classOf(from) !== 'adjective')))
    return false
  return !severalEnding.test(piece.lower) && !clause.words.organs.has(piece.lower)
}

/** "a bullet", "the merger": what does nothing by itself. */
export function isThing(clause: Clause, phrase: Stretch): boolean {
  const { from, to } = headOf(clause, phrase)
  let last = from
  while (last + 1 < to && clause.lower(last + 1) !== clause.words.of && clause.lower(last + 1) !== ',') last += 1
  const word = clause.lower(last)
  if (last === from && clause.pieces[from]!.kind === 'number')
    return clause.lower(from + 1) !== clause.words.of && !isMany(clause, from)
  const { things, thingEndings, organs, bodies } = clause.words
  if (organs.has(word) || bodies.has(word) || (last > 0 && isCapitalised(clause.pieces[last]))) return false
  if (clause.isEventNoun(last)) return true
  return things.has(word) || clause.words.wars.has(word) || thingEndings.some((ending) => word.endsWith(ending))
}

/** "100,000 have fled": a number as only people are counted in; years are written without a comma. */
function isMany(clause: Clause, at: number): boolean {
  return clause.pieces[at]!.kind === 'number' && clause.lower(at).includes(',')
}
