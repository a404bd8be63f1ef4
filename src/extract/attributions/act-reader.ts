import type { Act, Attribution, Manner, Party } from '../../evidence/attribution.ts'
import { actOf, type ActFound } from './act-of.ts'
import type { Draft } from './draft.ts'
import { aimedAt, spokenOf } from './find-aim.ts'
import { targetOf, type TargetSources } from './find-parties.ts'
import { isDoer } from './find-wrong.ts'
import type { Passage } from './passage.ts'
import { subjectAt, type Said } from './said.ts'
import type { Side } from './sides.ts'
import type { SmallWords } from './small-words.ts'
import type { Wordings } from './wording.ts'

/** What an act is and at whom it is aimed. */
type ActAndAim = Pick<Attribution, 'act' | 'against'>

/** An accusation or an admission that its source can go on with. */
interface Earlier {
  readonly at: number
  readonly found: ActAndAim
}

/** What the reader of acts looks at. */
interface ActSources extends TargetSources {
  readonly wordings: Wordings
}

/** How many attributions later a source still goes on with what it accused somebody of. */
const memory = 4

/** Forms of reports that answer nothing. */
const notDefending: ReadonlySet<Draft['rule']> = new Set([
  'cue-before-object',
  'cue-before-infinitive',
  'cue-declining',
])

/** How many attributions later the accused one answers. */
const answerReach = 2

/** Acts that are aimed at somebody. */
const aimed: ReadonlySet<string> = new Set(['accuse', 'condemn', 'threaten'])

/**
 * Reads the acts of one story’s attributions in their order: who accuses somebody goes on accusing while harm is told, and means
 * the same one where nobody is named.
 */
export class ActReader {
  readonly #given: ActSources
  readonly #earlier = new Map<string, Earlier>()
  /** Whom each source last aimed at, by whatever act. */
  readonly #aims = new Map<string, Earlier>()
  /** Who was accused last. */
  #accused: { readonly at: number; readonly side: Side; readonly name: string } | null = null
  #count = 0

  constructor(given: ActSources) {
    this.#given = given
  }

  read(draft: Draft, source: Attribution['source'], manner: Manner): ActAndAim {
    this.#count++
    const { small, sides, wordings } = this.#given
    const passage = wordings.of(draft.content)
    const sourceWords = draft.source ? draft.sourcePassage.words.slice(draft.source.first, draft.source.end) : []
    const side = sides.ofSource(source, sourceWords)
    const found = actOf(draft, {
      passage,
      side,
      sides,
      small,
      quoted: manner !== 'indirect',
      ...numberOf(sourceWords, side, small),
      labelled: draft.verb?.frames.has('label') ?? false,
    })
    const key = source.entity ?? source.name ?? ''
    const before = this.#earlier.get(key)
    const known = this.#near(before, memory)
    const condemned = this.#near(this.#aims.get(key), answerReach)
    const near = known ?? (condemned?.act === 'condemn' ? condemned : null)
    const stated = this.#ofState(aimedAt(found, source, this.#given), key)
    const act =
      this.#carriedOn(found, stated, near, passage) ??
      (found.act === 'assert' && this.#answers(draft, source, side, passage) ? 'deny' : found.act)
    const against = aimed.has(act)
      ? (stated ?? inferred(found.act === 'assert' ? near : known) ?? spokenOf(passage, side, this.#given))
      : null
    this.#remember(key, { act, against })
    if (against?.entity) this.#aims.set(key, { at: this.#count, found: { act, against } })
    return { act, against }
  }

  /** "its raid was launched despite | the government | ’s assurances": that of the state of which the source has just spoken. */
  #ofState(party: Party | null, key: string): Party | null {
    const { small, sides } = this.#given
    const before = this.#aims.get(key)
    const against = before && this.#count - before.at <= answerReach ? before.found.against : null
    if (party?.entity !== null || !small.words.acts.officials.has(party.name.toLowerCase())) return party
    if (!against || !sides.isState(against.entity)) return party
    return { ...against, span: party.span, basis: 'inferred', reason: 'of which state this source has just spoken' }
  }

  #near(earlier: Earlier | undefined, within: number): ActAndAim | null {
    return earlier && this.#count - earlier.at <= within ? earlier.found : null
  }

  #remember(key: string, found: ActAndAim): void {
    const { act, against } = found
    if (act !== 'accuse' && act !== 'admit') return
    this.#earlier.set(key, { at: this.#count, found })
    if (act === 'accuse' && against)
      this.#accused = { at: this.#count, side: this.#given.sides.ofSource(against, []), name: against.name }
  }

  /** The act with which a source goes on: who accused somebody, or admitted something, and tells more harm. */
  #carriedOn({ act }: ActFound, stated: Party | null, near: ActAndAim | null, passage: Passage): Act | null {
    if (!near) return null
    // Who has just admitted something tells more of it, not of others.
    const goesOn = act === 'assert' || (near.act === 'admit' && act === 'accuse' && !stated?.entity)
    // "Any attack is a crime" accuses nobody in particular, and what its source tells next does not either.
    const isAimed = near.act !== 'accuse' || near.against !== null
    if (!goesOn || !isAimed || !this.#tellsHarm(passage) || this.#isOfOthers(passage, near)) return null
    return near.act === 'admit' ? 'admit' : 'accuse'
  }

  /** "Sirens were sounded three times", says who has just been accused of having warned nobody. */
  #answers({ rule, verb }: Draft, source: Attribution['source'], side: Side, passage: Passage): boolean {
    if (notDefending.has(rule) || verb?.frames.has('label') || !this.#isDefence(passage)) return false
    const last = this.#accused
    if (!last || this.#count - last.at > answerReach) return false
    return (
      source.name === last.name ||
      (side.entity !== null && side.entity === last.side.entity) ||
      [...side.countries].some((country) => last.side.countries.has(country))
    )
  }

  #isDefence(passage: Passage): boolean {
    const { small } = this.#given
    return passage.words.some((word, at) => small.isNegation(passage, at) || small.words.contents.defending.has(word))
  }

  #tellsHarm(passage: Passage): boolean {
    const { acts } = this.#given.small.words
    return passage.words.some((word) => acts.assaults.has(word) || acts.wrongs.has(word) || acts.harms.has(word))
  }

  /** "Police then fired two shots", after the villagers were accused: it is told of others. */
  #isOfOthers(passage: Passage, { against }: ActAndAim): boolean {
    const { small, sides } = this.#given
    const verb = passage.words.findIndex((_, at) => at > 0 && small.isFiniteVerb(passage, at))
    const subject = verb > 0 ? subjectAt(passage, verb, small) : null
    if (
      !against ||
      subject?.first !== 0 ||
      !isDoer(passage, subject, sides, small) ||
      small.words.beForms.has(passage.words[verb]!)
    )
      return false
    return targetOf(passage, subject, this.#given)?.name !== against.name
  }
}

/** Whether a source is surely one, surely several, or neither can be told; and whether it is a body, which is no "he". */
function numberOf(
  words: readonly string[],
  { isPerson }: Side,
  small: SmallWords,
): Pick<Said, 'isOne' | 'isMany' | 'isBody'> {
  const { he, she, it, they } = small.words.referring
  const pronoun = words.length === 1 ? words[0]! : ''
  const isBody = !isPerson && words.some((word) => small.words.bodies.has(word))
  return { isBody, isOne: isPerson || [he, she, it].some((set) => set.has(pronoun)), isMany: they.has(pronoun) }
}

function inferred(near: ActAndAim | null): Party | null {
  if (!near?.against) return null
  return { ...near.against, basis: 'inferred', reason: 'whom this source accused before' }
}
