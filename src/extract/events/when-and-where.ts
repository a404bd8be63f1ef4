import type { Entity } from '../../evidence/entity.ts'
import type { EventType } from '../../evidence/event.ts'
import { contains, type Span } from '../../evidence/span.ts'
import { calendarPart } from '../calendar-part.ts'
import type { Neighbours, Standing } from '../neighbours.ts'
import { firstPieceFrom } from '../pieces.ts'
import type { Clause, Stretch } from './clause.ts'
import type { Deed } from './deed.ts'
import { linkOf, type Linked, type Placed } from './linked.ts'
import { isAsOf, openingDate, openingPlace } from './opening-of-sentence.ts'
import { happensAt, roleOfPlace, type PlaceRole } from './role-of-place.ts'

interface PlacedWord extends Linked, PlaceRole {
  readonly isCountry: boolean
  /** How many pieces lie between it and the deed. */
  readonly away: number
}

/** A sentence may be as long as a page; what stands farther away than this is not said of the deed. */
const farthest = 300

/** Pieces between a verb of saying and its own date: "said late on Monday". */
const spokenWithin = 4

/** How far back the name of "the city" is looked for, in characters. */
const longAgo = 1500

/** What stands in front of a deed counts as this much farther away. */
const beforehand = 6

/** How far before a date or a place the verb stands that it may be said of, in pieces. */
const farBack = 20

/** Words that open a clause behind a place or a date: "in Voss, where he was arrested". */
const whereabouts: ReadonlySet<string> = new Set(['whose'])

/** The places and dates of one sentence, each for the deeds that it is said of. */
export class WhenAndWhere {
  readonly #clause: Clause
  readonly #neighbours: Neighbours
  readonly #sentence: Span
  /** Where verbs tell deeds: what stands behind one is said of it, and no longer of those before. */
  readonly #verbs: ReadonlySet<number>

  constructor(clause: Clause, deeds: readonly Deed[], neighbours: Neighbours, sentence: Span) {
    this.#clause = clause
    this.#neighbours = neighbours
    // Behind a dateline.
    this.#sentence = [clause.pieces[0]?.start ?? sentence[0], sentence[1]]
    this.#verbs = new Set(deeds.filter(({ byVerb }) => byVerb).map(({ trigger }) => trigger.from))
  }

  /**
   * Where it happened: of the places that are said of the deed the nearest, and a town sooner than a country; else the place that
   * it was done to. Places that took part are none.
   */
  placesOf(deed: Deed, type: EventType, parties: readonly (Span | null)[]): Placed {
    return (
      this.#placesOf(deed, type, parties, false) ??
      this.#placesOf(deed, type, parties, true) ?? {
        place: this.#namedAgain(deed) ?? openingPlace(deed, parties, this.#clause, this.#neighbours),
        from: null,
        to: null,
      }
    )
  }

  #placesOf(deed: Deed, type: EventType, parties: readonly (Span | null)[], isWide: boolean): Placed | null {
    const hit = deed.target && happensAt.has(type) ? this.#lastPlaceIn(this.#clause.spanOf(deed.target)) : null
    const inTarget = hit && (!isCountry(hit.value) || type === 'ASSAULT' || type === 'DISASTER') ? hit : null
    const placed = this.#neighbours.placesIn(this.#near(deed)).flatMap((standing): PlacedWord[] => {
      const { span, value } = standing
      if (parties.some((party) => party && contains(party, span))) return []
      const at = firstPieceFrom(this.#clause.pieces, span[0])
      const role = roleOfPlace(this.#clause, at, type)
      const away = this.#away(deed, at, isWide)
      return role === null || away === null ? [] : [{ ...linkOf(standing), ...role, away, isCountry: isCountry(value) }]
    })
    const pick = (role: keyof Placed): Linked | null => {
      const fitting = placed.filter((one) => one.role === role).sort((a, b) => a.away - b.away)
      const nearest = fitting.find((one) => !one.isCountry) ?? fitting[0] ?? null
      // "off Europe's southernmost island of Gavdos": of two behind one preposition the last.
      const first = fitting.findLast((one) => !one.isCountry && one.preposition === nearest?.preposition) ?? nearest
      return role === 'place' && inTarget && (!first || !isCountry(inTarget.value)) ? linkOf(inTarget) : first
    }
    const found = { place: pick('place'), from: pick('from'), to: pick('to') }
    return (found.place ?? found.from ?? found.to) ? found : null
  }

  /** When it happened: the nearest date that is said of the deed. */
  dateOf(deed: Deed): Linked | null {
    return this.#dateOf(deed, false) ?? this.#dateOf(deed, true) ?? openingDate(deed, this.#clause, this.#neighbours)
  }

  #dateOf(deed: Deed, isWide: boolean): Linked | null {
    let nearest: (Linked & { away: number }) | null = null
    for (const { value: time } of this.#neighbours.timesIn(this.#near(deed))) {
      const value = calendarPart(time)
      const at = firstPieceFrom(this.#clause.pieces, time.span[0])
      const away =
        at < this.#clause.pieces.length &&
        !this.#isSpoken(at, deed) &&
        !isAsOf(this.#clause, at) &&
        !this.#isOtherTime(at, deed)
          ? this.#away(deed, at, isWide)
          : null
      if (value === null || away === null || (nearest && nearest.away <= away)) continue
      nearest = { value, rest: { span: time.span, basis: time.basis }, away }
    }
    return nearest && { value: nearest.value, rest: nearest.rest }
  }

  #near({ trigger }: Deed): Span {
    const [from, to] = this.#clause.spanOf(trigger)
    const [start, end] = this.#sentence
    return [Math.max(start, from - farthest), Math.min(end, to + farthest)]
  }

  /** "in the north of the city": the town that the story named last before. */
  #namedAgain({ trigger }: Deed): Linked | null {
    const { pieces, words } = this.#clause
    for (let at = trigger.to + 1; at < pieces.length && at - trigger.to < 9; at++) {
      if (this.#verbs.has(at) || this.#clause.isBreak(at)) return null
      const isAgain = words.townNouns.has(this.#clause.lower(at)) && words.definites.has(this.#clause.lower(at - 1))
      if (!isAgain || this.#clause.lower(at + 1) === words.of) continue
      const start = pieces[at]!.start
      const named = this.#neighbours
        .placesIn([Math.max(0, start - longAgo), start])
        .findLast(({ value }) => isTown(value))
      const rest: Linked['rest'] = {
        span: [pieces[at - 1]!.start, pieces[at]!.end],
        basis: 'inferred',
        reason: 'the place named last',
      }
      return named ? { value: named.value.id, rest } : null
    }
    return null
  }

  #lastPlaceIn(span: Span): Standing<Entity> | null {
    return this.#neighbours.placesIn(span).at(-1) ?? null
  }

  /** How far a piece is from a deed that it is said of; null where it is said of another. */
  #away(deed: Deed, at: number, isWide: boolean): number | null {
    const { trigger, from, harmed } = deed
    if (at < from && this.#isOtherClause(deed, at)) return null
    if (at >= trigger.to)
      return this.#isOpen(trigger.to, at, [trigger, harmed?.trigger ?? trigger], isWide) ? at - trigger.to : null
    return at < from && this.#isOpen(at, from, [trigger], isWide) ? beforehand + from - at : null
  }

  /**
   * Whether no other deed is told by a verb between two pieces, and no clause begins there. Looked at widely, a clause with "when"
   * and its verb are open: what happens when something else does has its place and time.
   */
  #isOpen(start: number, end: number, words: readonly [Stretch, Stretch?], isWide: boolean): boolean {
    const [{ from: own }, harm] = words
    const { relatives, subordinators, meanwhile } = this.#clause.words
    let isMeanwhile = false
    let others = 0
    for (let at = start; at < end; at++) {
      if (this.#verbs.has(at) && at !== own && at !== harm?.from) {
        // "killed 12 and displaced 400 in Voss on Monday": what is said of the last of several verbs may be said of all.
        const isShared = isWide && start >= own && this.#clause.lower(at - 1) === this.#clause.words.and
        if (!isMeanwhile && !isShared) return false
        isMeanwhile = false
      }
      // "led to unrest and moved the court to Voss": what other verbs do is elsewhere.
      else if (start >= own && !this.#clause.isAuxiliary(at) && this.#clause.isVerb(at) && ++others > 1) return false
      const word = this.#clause.lower(at)
      if (!relatives.has(word) && !subordinators.has(word)) continue
      if (isWide && start >= own && meanwhile.has(word)) isMeanwhile = true
      // "after the war", "before dawn" open no clause.
      else if (
        start >= own ? relatives.has(word) || this.#opensClause(at) : relatives.has(word) || whereabouts.has(word)
      )
        return false
    }
    return true
  }

  /**
   * "signed it on Tuesday, ending years of talks", "fled on Monday, and 200 returned": a clause that begins behind what was said of
   * another verb.
   */
  #isOtherClause({ from, actor, target }: Deed, start: number): boolean {
    let isBehind = false
    for (let at = start - 1; at >= 0 && start - at < farBack && !isBehind; at--) isBehind = this.#clause.isFinite(at)
    if (!isBehind) return false
    const subject = [actor, target].find((phrase) => phrase !== null && phrase.from < from)?.from ?? start
    for (let at = start + 1; at < from; at++) {
      if (this.#clause.lower(at - 1) !== ',') continue
      if (
        this.#clause.classOf(at) === 'gerund' ||
        (this.#clause.words.coordinators.has(this.#clause.lower(at)) && subject > at)
      )
        return true
    }
    return false
  }

  /** "resigned on Monday after weeks of protests": what stands before "after" has another time than what stands behind. */
  #isOtherTime(date: number, { from }: Deed): boolean {
    for (let at = date; at < from; at++) if (this.#clause.words.sequence.has(this.#clause.lower(at))) return true
    return false
  }

  #opensClause(start: number): boolean {
    for (let at = start + 1; at < this.#clause.pieces.length && at - start < 14; at++) {
      if (this.#clause.isBreak(at) || this.#clause.lower(at) === ',') return false
      if (this.#clause.isVerb(at)) return true
    }
    return false
  }

  /** "said on Monday": a date behind another verb says no more than when that was. */
  #isSpoken(date: number, { trigger, from }: Deed): boolean {
    const { lightVerbs, courses } = this.#clause.words
    for (let at = date - 1; at >= 0 && date - at <= spokenWithin; at--) {
      if (at >= from && at < trigger.to) return false
      if (this.#clause.lower(at) === ',') return false
      if (this.#clause.isVerb(at))
        return !this.#verbs.has(at) && !lightVerbs.has(this.#clause.lower(at)) && !courses.has(this.#clause.lower(at))
    }
    return false
  }
}

function isTown({ place }: Entity): boolean {
  return place === null || place.precision === 'town' || place.precision === 'point' || place.precision === 'district'
}

function isCountry({ place }: Entity): boolean {
  return place?.precision === 'country'
}
