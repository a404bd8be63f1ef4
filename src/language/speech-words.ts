import type { Act } from '../evidence/attribution.ts'
import type { ActWords } from './act-words.ts'
import type { ContentWords } from './content-words.ts'

/**
 * What may follow a word of saying:
 * `that` "said that ..."; `clause` "said the ..."; `quote` "said: “...”"; `object` "announced a deal"; `to` "pledged to leave"; `told-to` "wants them to leave";
 * `addressee` "told them ..."; `target` "accused them of ...", "condemned the raid": object and content in one; `about` content
 * that begins with a preposition: "warned of floods"; `label` an object with a name for it: "called the raid a “crime”";
 * `feeling` a noun that belongs to the cue: "voiced confidence that ..."; `question` "asked whether ..."; `gerund` "denied taking it".
 */
export type Frame =
  | 'that'
  | 'clause'
  | 'quote'
  | 'object'
  | 'gerund'
  | 'to'
  | 'told-to'
  | 'addressee'
  | 'target'
  | 'about'
  | 'label'
  | 'feeling'
  | 'question'

export type VerbForm = 'base' | 'third' | 'past' | 'gerund'

/** A verb of saying, and what it does. */
export interface SpeechVerb {
  /** "call". */
  readonly base: string
  /** Words that belong to it behind the verb: ["for"] in "call for", else empty. */
  readonly particles: readonly string[]
  /** A word without which its object tells nothing: "with" in "charged the banker with murder". Null where none is needed. */
  readonly needs: string | null
  readonly act: Act
  readonly frames: ReadonlySet<Frame>
}

/** One form of a verb of saying: "called" is the past of both "call" and "call for". */
export interface SpeechForm {
  readonly verb: SpeechVerb
  readonly form: VerbForm
}

/** Words for speech: the words of saying, and the small words that bound who says it from what is said. All in small letters. */
export interface SpeechWords {
  readonly acts: ActWords
  readonly contents: ContentWords
  /** The verbs of saying by each of their forms; those with more particles come first. */
  readonly verbs: ReadonlyMap<string, readonly SpeechForm[]>
  /** Verbs that say nothing unless they are negated: "did not elaborate", "would not comment". */
  readonly declining: ReadonlyMap<string, SpeechForm>
  /** Verbs that give no answer where they are negated: "did not say". */
  readonly declinedWhenNegated: ReadonlySet<string>
  /** Verb forms that are mostly nouns: states, remarks. They report only before "that", a colon or a quotation. */
  readonly nounLike: ReadonlySet<string>
  /** What a report that is rejected is said to be: false, baseless. */
  readonly verdicts: ReadonlySet<string>
  /** Numbers in words: two, dozens. */
  readonly counts: ReadonlySet<string>
  /** What is counted where somebody "put the toll at 47". */
  readonly reckoned: ReadonlySet<string>
  /** What is written and says nothing to anybody: a novel. */
  readonly works: ReadonlySet<string>
  /** What one posts without saying anything: videos. */
  readonly pictures: ReadonlySet<string>
  /** What one gives a medium: an interview. */
  readonly asked: ReadonlySet<string>
  readonly with: string
  /** What one does about a matter, or a court to somebody, without saying what: commenting, sentenced. */
  readonly noSayings: ReadonlySet<string>
  /** What one can say without reporting anything: "said goodbye". */
  readonly ritual: ReadonlySet<string>
  /** Verbs that can stand before their subject without a quotation: "..., reported the agency". */
  readonly inverting: ReadonlySet<string>
  /** Verbs before "to" and a verb of saying that add nothing: "went on to say". */
  readonly lightVerbs: ReadonlySet<string>
  /** Phrases in front of a source: "according to". Each is a list of words. */
  readonly accordingTo: readonly (readonly string[])[]
  /** What one accords to without its having said anything: law, plan, tradition. */
  readonly notSources: ReadonlySet<string>
  /** Forms of "quote", in "quoted him as saying". */
  readonly quote: ReadonlySet<string>
  /** Forms of "cite" and "quote" behind a report, before those who said so: "the ministry said, citing residents". */
  readonly citing: ReadonlySet<string>
  /** What a medium did with a statement that it passes on, before "by": carried, quoted. */
  readonly passingOn: ReadonlySet<string>
  /** What a reader of a document did with it, before "by": seen, obtained. */
  readonly onlySaw: ReadonlySet<string>
  /** ["as", "saying"]. */
  readonly asSaying: readonly string[]
  readonly by: string
  readonly nor: string
  readonly without: string
  readonly of: string
  readonly for: string
  readonly as: string
  /** "'s" as a word of its own. */
  readonly possessive: string
  readonly articles: ReadonlySet<string>
  /** Those of them that introduce somebody new: a, an. */
  readonly indefinite: ReadonlySet<string>
  /** and, or. */
  readonly joiners: ReadonlySet<string>
  /** Prepositions inside nearly every noun phrase: of, for, from. */
  readonly nounLinks: ReadonlySet<string>
  /** Prepositions inside a noun phrase where a name follows: in, at, with. */
  readonly nounPlaces: ReadonlySet<string>
  /** Words between a clause and the participle that adds to it: "and saying", "by claiming". */
  readonly participleLinks: ReadonlySet<string>
  readonly which: string
  readonly had: string
  readonly no: string
  /** Relative pronouns that can be subjects: who, which. */
  readonly subjectRelatives: ReadonlySet<string>
  readonly doForms: ReadonlySet<string>
  /** Verbs of saying none of whose forms is a noun: say, tell. */
  readonly neverNouns: ReadonlySet<string>
  /** Forms of verbs of saying that are never nouns: says, wants. */
  readonly onlyVerbs: ReadonlySet<string>
  /** Verbs whose content can begin with its verb: "which she said was closed". */
  readonly openClause: ReadonlySet<string>
  /** Whether a word in small letters has the form of a plural. */
  readonly isPlural: (word: string) => boolean
  readonly that: string
  readonly to: string
  /** Words that may begin a reported question or clause: whether, how, why. */
  readonly clauseStarts: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  readonly objectPronouns: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** Forms of "be", "have" and "do", and modal verbs. */
  readonly auxiliaries: ReadonlySet<string>
  /** Forms of “have” in front of what is done: "has said". */
  readonly perfects: ReadonlySet<string>
  /** Verbs by which a deed calls forth what people feel: "the raid raised concerns". */
  readonly raising: ReadonlySet<string>
  /** What sets a report before what is told now. */
  readonly earlier: {
    /** had, 'd. */
    readonly had: ReadonlySet<string>
    /** previously, originally. */
    readonly adverbs: ReadonlySet<string>
    /** Those that do so right in front of the verb: once. */
    readonly once: ReadonlySet<string>
    /** "last" in "last year". */
    readonly last: ReadonlySet<string>
    /** year, month, decades: longer than the news of a week. */
    readonly spans: ReadonlySet<string>
    readonly ago: string
    readonly earlier: string
    readonly this: string
    readonly in: string
  }
  readonly beForms: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  /** Words at which a new clause begins: because, while, but. */
  readonly clauseBounds: ReadonlySet<string>
  /** Of these, those whose clause ends at a comma before the main one: while, although. */
  readonly subordinators: ReadonlySet<string>
  /** Of these, those before a clause that stands against the one before it: while, though. With “but”. */
  readonly contrasts: ReadonlySet<string>
  /** Words with which an outlet tells behind a report what happened then: as, after, amid. */
  readonly meanwhile: ReadonlySet<string>
  /** Words that add to an announcement what is no part of it: after, when, amid. */
  readonly furtherTold: ReadonlySet<string>
  /** Of these, those that leave the clause open: if, unless. A report in such a clause is not asserted. */
  readonly conditions: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  /** The end of words that are adverbs: "ly". */
  readonly adverbEnd: string
  /** The end of present participles: "ing". */
  readonly gerundEnd: string
  /** Words that end as adverbs do, and are none: italy, family. */
  readonly notAdverbs: ReadonlySet<string>
  readonly timeWords: ReadonlySet<string>
  /** Past forms of frequent verbs without "-ed": took, went, left. With `pastEnd` they show that a clause has its verb. */
  readonly pastVerbs: ReadonlySet<string>
  readonly pastEnd: string
  /** Plural nouns without "-s": people, police. */
  readonly plurals: ReadonlySet<string>
  /** Sayings as things, which may stand for who made them: statement, report, letter. */
  readonly utterances: ReadonlySet<string>
  /** Who is nobody in particular: official, witness, source. */
  readonly unnamed: ReadonlySet<string>
  /** Those of them that fit nearly any organisation: group, organisation, company. */
  readonly anyBodies: ReadonlySet<string>
  /** Words for whoever leads a country or a group, without saying in which office. */
  readonly leaders: ReadonlySet<string>
  /** Words of organisations' kinds, by which a story refers back to one: ministry, party, group. */
  readonly bodies: ReadonlySet<string>
  /** Words for the same body, by each of them: the military of the story may be its army. */
  readonly sameBodies: readonly ReadonlySet<string>[]
  /** Short words for offices: pm. */
  readonly shortOffices: ReadonlyMap<string, readonly string[]>
  /** What stands behind "press" where no medium is meant: service, office. */
  readonly pressOffices: ReadonlySet<string>
  /** Those who pass on what others said: agency, newspaper, media. */
  readonly relays: ReadonlySet<string>
  /** Which pronouns mean a man, a woman, several, or a thing. */
  readonly referring: Readonly<Record<'he' | 'she' | 'they' | 'it' | 'we', ReadonlySet<string>>>
  /** What one calls for: call, demand. */
  readonly calls: ReadonlySet<string>
  /** Content about a statement: rejecting one of these is denying it: accusation, claim, report. */
  readonly claims: ReadonlySet<string>
}
