import type { Party, Relay } from '../../evidence/attribution.ts'
import type { Language } from '../../language/language.ts'
import type { Draft } from './draft.ts'
import { meant, type TargetSources } from './find-parties.ts'
import { headEnd, phraseAfter } from './noun-phrase.ts'
import { spanOf, type Passage, type Range } from './passage.ts'
import { isMedium } from './refine-drafts.ts'

/**
 * Finds who, in the sentence of a report, passed it on: "Tass quoted him as saying", "…, reported the agency", "in a statement
 * carried by the agency", "told Reuters". Takes the reports of a story in their order: who is only "quoted as saying" was quoted
 * by the last medium that the story cites. The outlet of the story itself passes nothing on.
 */
export class RelayFinder {
  readonly #given: TargetSources
  readonly #language: Language
  readonly #outlet: string | null
  /** The last medium that reported something. */
  #medium: Party | null = null

  readonly #passages: readonly Passage[]
  /** The last report of which it is said that somebody was quoted, and by which medium. */
  #quoted: { readonly draft: Draft; readonly medium: Relay } | null = null

  constructor(given: TargetSources, passages: readonly Passage[], language: Language, outlet: string | null) {
    this.#passages = passages
    this.#given = given
    this.#language = language
    this.#outlet = outlet
  }

  find(draft: Draft): Relay[] {
    const relays = this.#of(draft)
    if (draft.rule === 'quoted-as-saying' && relays[0]) this.#quoted = { draft, medium: relays[0] }
    return relays
  }

  #of(draft: Draft): Relay[] {
    const { passage, sourcePassage, source, rule } = draft
    const relays = [...this.#told(draft), ...this.#passing(draft)]
    if (isMedium(sourcePassage, source, this.#language)) this.#medium = meant(sourcePassage, source, this.#given)
    else if (rule === 'quoted-as-saying' && relays.length === 0) {
      const asked = this.#interviewer(draft)
      if (asked) return [{ ...asked, relation: 'quoted' }]
      if (!this.#medium) return []
      const reason = 'the last medium that the story cites'
      return [{ ...this.#medium, relation: 'quoted', basis: 'inferred', reason }]
    }
    if (relays.length === 0) {
      const relay = this.#printedBy(draft) ?? this.#beside(draft)
      return relay ? [relay] : []
    }
    const last = draft.via && isMedium(passage, draft.via, this.#language) ? relays.at(-1) : undefined
    if (last) this.#medium = { name: last.name, entity: last.entity, span: last.span, basis: last.basis }
    return relays
  }

  /** "… . The new toll | was reported by the agency": what the next sentence says of a report. */
  #printedBy({ passage }: Draft): Relay | null {
    const next = this.#passages[passage.index + 1]
    if (next?.paragraph !== passage.paragraph) return null
    const { claims, utterances, reckoned, by, passingOn } = this.#language.speech
    const { small } = this.#given
    const subject = small.isDeterminer(next, 0) ? phraseAfter(next, 0, small) : null
    const head = subject && next.words[headEnd(next, subject, small) - 1]!
    if (!head || ![claims, utterances, reckoned].some((set) => set.has(head))) return null
    const at = next.words.findIndex((word, place) => word === by && passingOn.has(next.words[place - 1] ?? ''))
    const medium = at > subject.end - 1 && at <= subject.end + printedReach ? phraseAfter(next, at + 1, small) : null
    if (!medium || !isMedium(next, medium, this.#language)) return null
    const party = meant(next, medium, this.#given)
    const reason = 'who reported it, as the next sentence says'
    return party && party.name !== this.#outlet ? { ...party, basis: 'inferred', reason, relation: 'reported' } : null
  }

  /** "A prominent elder is quoted as saying … . But | a leader of the others | said": quoted by the same medium. */
  #beside({ passage, source, sourcePassage }: Draft): Relay | null {
    const { draft, medium } = this.#quoted ?? {}
    const { indefinite, coordinators } = this.#language.speech
    if (!draft || !medium || !source || sourcePassage !== passage || draft.passage.paragraph !== passage.paragraph)
      return null
    const isNext = passage.index - draft.passage.index === 1 && coordinators.has(passage.words[0]!)
    if (!isNext || !indefinite.has(passage.words[source.first]!)) return null
    return { ...medium, basis: 'inferred', reason: 'beside one whom this medium quotes' }
  }

  #passing(draft: Draft): Relay[] {
    const { passage, rule, via } = draft
    const relation = rule === 'quoted-as-saying' ? 'quoted' : 'reported'
    const range = via ?? this.#behind(draft)
    const party = meant(passage, range, this.#given)
    return party && party.name !== this.#outlet && !this.#isOwnStatement(draft, range!) ? [{ ...party, relation }] : []
  }

  /** "according to a statement that the ministry released": by itself it is no one who passes anything on. */
  #isOwnStatement({ passage }: Draft, range: Range): boolean {
    const { small, mentions } = this.#given
    const head = { first: range.first, end: headEnd(passage, range, small) }
    const isUtterance = this.#language.speech.utterances.has(passage.words[head.end - 1]!)
    return (
      isUtterance && !isMedium(passage, head, this.#language) && mentions.touching(spanOf(passage, range)).length === 0
    )
  }

  /** "In an interview with the daily Morgenblatt, he was quoted as saying". */
  #interviewer({ passage }: Draft): Party | null {
    const { asked, with: link } = this.#language.speech
    const { tokens, words } = passage
    const at = words.findIndex((word, place) => asked.has(word) && words[place + 1] === link)
    if (at < 0) return null
    for (let first = at + 2; first < Math.min(tokens.length, at + 2 + interviewer); first++) {
      const { start, end } = tokens[first]!
      const named = this.#given.mentions.touching([start, end]).find(({ value }) => value.kind === 'organization')
      if (!named) continue
      const party: Party = { name: named.value.name, entity: named.value.id, span: named.span, basis: 'stated' }
      return party.name === this.#outlet ? null : party
    }
    return null
  }

  /** An agency or another outlet that was told something has printed it. */
  #told({ passage, addressee, act }: Draft): Relay[] {
    // "urged state agencies to investigate"
    if (act === 'demand' || act === 'request' || !isMedium(passage, addressee, this.#language)) return []
    const party = meant(passage, addressee, this.#given)
    return party && party.name !== this.#outlet ? [{ ...party, relation: 'told' }] : []
  }

  /** "said in a statement | carried by the Tass agency": a medium behind the cue, outside of what was said. */
  #behind({ passage, cue, source, sourcePassage, content }: Draft): Range | null {
    if (!cue) return null
    const { small } = this.#given
    const { by, passingOn, accordingTo } = small.words
    const isSaid = (at: number): boolean =>
      content.some(([start, end]) => start <= passage.tokens[at]!.start && passage.tokens[at]!.start < end)
    const first = Math.max(cue.end, sourcePassage === passage && source ? source.end : 0)
    for (let at = first; at < Math.min(passage.tokens.length - 1, first + reach) && !isSaid(at); at++) {
      const carried = passingOn.has(passage.words[at]!) && passage.words[at + 1] === by
      const phrase = accordingTo.find((words) => words.every((word, offset) => passage.words[at + offset] === word))
      if (!carried && !phrase) continue
      const medium = phraseAfter(passage, at + (phrase?.length ?? 2), small)
      if (medium && isMedium(passage, medium, this.#language) && !isSaid(medium.first)) return medium
    }
    return null
  }
}

/** How far behind "an interview with" a medium is looked for, in tokens. */
const interviewer = 5

/** How far behind its subject "reported by" is looked for, in tokens. */
const printedReach = 5

/** How far behind a cue a medium is looked for, in tokens. */
const reach = 25
