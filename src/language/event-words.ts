import type { EventType, Victim } from '../evidence/event.ts'
import type { Status } from '../evidence/figure.ts'
import type { VerbForm } from './speech-words.ts'

/**
 * What a verb or a noun tells. `HARM` is told by words such as "killed" and "destroyed": done by people it is an assault, else
 * part of the disaster or the attack that the story tells of. `CAPTURE`
 * takes a place by force, or a person prisoner. `CLAIM` is told by those who say
 * that they did it. `NOTHING` are objects with which a verb tells no event:
 * "released a report".
 */
export interface EventSense {
  readonly type: EventType | 'HARM' | 'CAPTURE' | 'CLAIM' | 'NOTHING'
  readonly mode: string | null
  /** Nouns of which one must be the object: "lift" is told only with "sanctions", "curfew" ...; null where any will do. */
  readonly objects: ReadonlySet<string> | null
  /** Words of which the subject must have one: a boat, for "sank"; null where any will do. */
  readonly subjects: ReadonlySet<string> | null
  /** Prepositions before whom it is done to; empty where that is the object itself. */
  readonly prepositions: ReadonlySet<string>
  /** Whether the subject is whom it befalls: "four people drowned". */
  readonly befallsSubject: boolean
  /** Whether the subject does nothing: "the fire left two dead". */
  readonly isDoerless: boolean
}

/** One form of a verb that tells events: "held" is a past, "holding" a gerund. */
export interface EventVerb {
  readonly form: VerbForm
  /** Whether the past is a participle too: "arrested" is, "took" is not. */
  readonly participle: boolean
  readonly senses: readonly EventSense[]
}

/** Words that tell events, in small letters; entries may have several words. */
export interface EventWords {
  readonly verbs: ReadonlyMap<string, EventVerb>
  readonly nouns: ReadonlyMap<string, EventSense>
  /** Verbs that only say that the noun behind them took place, in all their forms: launched, held, staged. */
  readonly lightVerbs: ReadonlySet<string>
  /** Verbs and adjectives between a subject and "to" or a gerund that change nothing: begin, continue, go on. */
  readonly throughVerbs: ReadonlySet<string>
  readonly beForms: ReadonlySet<string>
  readonly haveForms: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Cholera, measles, the virus: what kills nobody as an attacker does. */
  readonly diseases: ReadonlySet<string>
  /** The mode of an assault, by what does the harm: a bomb, a rocket. */
  readonly weapons: ReadonlyMap<string, string>
  readonly reflexives: ReadonlySet<string>
  /** Ago: the end of words for a time, with which no phrase goes on. */
  readonly timeEnds: ReadonlySet<string>
  /** Free, freed: a rescue or a release. */
  readonly freeing: ReadonlySet<string>
  /** Verbs of how an event went by: stall, end, happen. */
  readonly courses: ReadonlySet<string>
  /** Those who pull people out, beside the forces of a state. */
  readonly rescuers: ReadonlySet<string>
  /** According: the first word of what cites a source without a verb. */
  readonly citings: ReadonlySet<string>
  /** Of, from: between "died" and a disease. */
  readonly diedOf: ReadonlySet<string>
  /** City, village, camp: what "in the city" may mean that was named before. */
  readonly townNouns: ReadonlySet<string>
  readonly to: string
  readonly of: string
  readonly by: string
  readonly and: string
  readonly determiners: ReadonlySet<string>
  /** The, this, that, these, those. */
  readonly definites: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  /** I, we, us. */
  readonly firstPersons: ReadonlySet<string>
  /** Whether a pronoun means one person, several, or one body. */
  readonly pronounNumbers: ReadonlyMap<string, 'person' | 'several' | 'body'>
  /** Whom, that, which: before a clause whose verb is done to what stands before it. */
  readonly objectRelatives: ReadonlySet<string>
  /** Forms of "order": what is ordered by those in power is done. */
  readonly orders: ReadonlySet<string>
  /** When, as: what stands in their clause is at the same place and time. */
  readonly meanwhile: ReadonlySet<string>
  /** After, before, since: what stands before and behind them has different times. */
  readonly sequence: ReadonlySet<string>
  /** Raid, storm: what police do by the law and others by force. */
  readonly lawDeeds: ReadonlySet<string>
  readonly lawKeepers: ReadonlySet<string>
  /** Often, regularly: what they stand beside is no single event. */
  readonly habitual: ReadonlySet<string>
  /** Things that harm, say and cause without doing: bullet, letter, war. */
  readonly things: ReadonlySet<string>
  /** Bodies of people that end like things: government, delegation. */
  readonly bodies: ReadonlySet<string>
  /** Endings of words for what is no people: "-tion". */
  readonly thingEndings: readonly string[]
  /** Forms of "warn". */
  readonly warnings: ReadonlySet<string>
  /** Nouns that name an event by those who do it: bomber. */
  readonly doers: ReadonlySet<string>
  /** Peacekeeping, humanitarian: troops sent for these are aid. */
  readonly helpful: ReadonlySet<string>
  /** Suspects, members, leaders: who may be captured, beside civilians and combatants. */
  readonly captives: ReadonlySet<string>
  /** Forms of "seize". */
  readonly seizures: ReadonlySet<string>
  /** Before the date at which something is so, not at which it happened. */
  readonly asOf: ReadonlySet<string>
  /** Force, cause: whose object does what follows: "forced them to flee". */
  readonly causatives: ReadonlySet<string>
  /** What is released without being set free: gas, funds, a report. */
  readonly substances: ReadonlySet<string>
  /** Since, until: before the beginning or end of something, not its date. */
  readonly untilWords: ReadonlySet<string>
  /** Calls, demands: what they are for has not happened. */
  readonly wishes: ReadonlySet<string>
  /** No, nobody, none. */
  readonly nobody: ReadonlySet<string>
  /** Its, their, his. */
  readonly owners: ReadonlySet<string>
  /** Months that are another word in small letters: march, may. */
  readonly months: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** What verbs that harm do to those whom they befall, by each form of the verb. */
  readonly harmVerbs: ReadonlyMap<string, Victim['harm']>
  /** To death, dead. */
  readonly toDeath: ReadonlySet<string>
  /** Fatally: before a verb that wounds. */
  readonly fatally: ReadonlySet<string>
  /** Dead, wounded: behind the words for somebody. */
  readonly victimStates: ReadonlySet<string>
  /** Including, among them: before some of those who were counted. */
  readonly inclusions: ReadonlySet<string>
  /** Officer, official, man: the last word for one person or for several. */
  readonly persons: ReadonlySet<string>
  /** Bandits, kidnappers: whom they capture is abducted. */
  readonly outlaws: ReadonlySet<string>
  readonly civilians: ReadonlySet<string>
  readonly combatants: ReadonlySet<string>
  readonly femaleWords: ReadonlySet<string>
  readonly maleWords: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly subordinators: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  readonly adverbEnding: string
  readonly possessives: ReadonlySet<string>
  /** Forms of "fail" and "refuse". */
  readonly refusals: ReadonlySet<string>
  /** Ethnic: a people, not the state of its name. */
  readonly ethnic: ReadonlySet<string>
  /** Hours, days: no party. */
  readonly timeUnits: ReadonlySet<string>
  /** Insist, recommend: before "that" and a bare verb. */
  readonly mandatives: ReadonlySet<string>
  /** Up, down: before the "from" of a number of before. */
  readonly changeParticles: ReadonlySet<string>
  /** Forms of "deny": what somebody denies has not happened, as they say. */
  readonly denials: ReadonlySet<string>
  /** Forms of "release": without an object they tell of a statement. */
  readonly publishing: ReadonlySet<string>
  /** War, conflict: what kills over years. */
  readonly wars: ReadonlySet<string>
  readonly currencySigns: ReadonlySet<string>
  /** Number, toll. */
  readonly countNouns: ReadonlySet<string>
  /** If, unless. */
  readonly conditions: ReadonlySet<string>
  /** City, province, port: what "of" may stand behind in front of the place itself. */
  readonly placeNouns: ReadonlySet<string>
  readonly placePrepositions: ReadonlySet<string>
  readonly fromPrepositions: ReadonlySet<string>
  readonly toPrepositions: ReadonlySet<string>
  /** Prior, according: before a "to" that leads nowhere. */
  readonly noWay: ReadonlySet<string>
  /** Those who act for a state, a people or a body that stands before them: forces, police, government. */
  readonly organs: ReadonlySet<string>
  /** Days and times that may open a sentence or stand before a verb: "on Monday", "yesterday". */
  readonly dayWords: ReadonlySet<string>
  /** What stands before a number: at least, more than. */
  readonly hedges: ReadonlySet<string>
  readonly statusWords: ReadonlyMap<string, Status>
}
