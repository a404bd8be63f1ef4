/**
 * Words of what somebody said, by which one sees what they did by saying it: told of a step taken, kept silent, foresaw harm. All in small
 * letters, verbs in the forms that are asked for.
 */
export interface ContentWords {
  /** What those in charge have done and then tell, in all forms: suspended, opened, seized. */
  readonly stepsTaken: ReadonlySet<string>
  /** What one is going to do as a step of one’s own, in the base form; it promises nothing to anybody: appeal, close, resign. */
  readonly steps: ReadonlySet<string>
  /** Where one takes somebody or something: "take it to | court". */
  readonly courts: ReadonlySet<string>
  /** What befalls a service or a house by somebody’s decision, in the base form: open, close. */
  readonly schedules: ReadonlySet<string>
  /** Verbs of answering, in the base form: "would not | discuss it". */
  readonly answering: ReadonlySet<string>
  /** "nothing" in "nothing to add", "said nothing". */
  readonly nothing: string
  /** What one is not who doubts: convinced, sure. */
  readonly sure: ReadonlySet<string>
  /** What one does not do who doubts: believe, think. */
  readonly believing: ReadonlySet<string>
  /** Words that doubt by themselves: doubtful, sceptical. */
  readonly doubtful: ReadonlySet<string>
  /** "far from". */
  readonly farFrom: readonly string[]
  /** What is to be feared, in whatever form: famine, collapse, die. */
  readonly dangers: ReadonlySet<string>
  /** Verbs whose object can be lost, with such objects: "cost | 9,000 jobs". */
  readonly losses: ReadonlyMap<string, ReadonlySet<string>>
  /** Auxiliaries of what may come: will, could, may. */
  readonly coming: ReadonlySet<string>
  /** Base forms with which one tells others to do something: let, stop, release. */
  readonly imperatives: ReadonlySet<string>
  /** Words for anybody at all: "whoever breaks the curfew". */
  readonly anybody: ReadonlySet<string>
  /** What is done to whoever is threatened, as a participle: shot, punished. */
  readonly punishments: ReadonlySet<string>
  /** What is praise of what it is said of: magnificent, heroic. */
  readonly lauding: ReadonlySet<string>
  /** What praises or condemns where something is called so: milestone; farce. */
  readonly goodNames: ReadonlySet<string>
  readonly badNames: ReadonlySet<string>
  /** What a claim can be called that is believed: serious, credible. */
  readonly credible: ReadonlySet<string>
  /** What others are blamed for not doing, in all forms: warned, helped, checked. */
  readonly duties: ReadonlySet<string>
  /** Those of one’s own side behind a possessive: men, members. */
  readonly ownPeople: ReadonlySet<string>
  /** Whom nobody means to hit: crowd, hospital. */
  readonly harmless: ReadonlySet<string>
  /** What military craft and men pass without leave: border, airspace. */
  readonly frontiers: ReadonlySet<string>
  /** How they pass it, in all forms: crossed, entered. */
  readonly crossing: ReadonlySet<string>
  /** What passes it beside those who do harm: helicopter, vessels. */
  readonly craft: ReadonlySet<string>
  /** "responsible for", "behind" in front of a deed. */
  readonly responsible: ReadonlySet<string>
  /** Verbs of one’s mind, in all forms: what one never saw or thought is no deed denied. */
  readonly mental: ReadonlySet<string>
  /** "been" in "would have been": what did not happen. */
  readonly happened: ReadonlySet<string>
  /** What keeps harm away: prevent, help, end. */
  readonly averting: ReadonlySet<string>
  /** What blames by itself behind "is": unfair, reckless. */
  readonly blamed: ReadonlySet<string>
  /** What is missing where nothing excuses a deed: excuse, justify. */
  readonly justifying: ReadonlySet<string>
  /** What those in charge grant, as a participle: paid, respected. */
  readonly granted: ReadonlySet<string>
  /** Subjects of an assurance: every, no. */
  readonly universal: ReadonlySet<string>
  /** What will not be, where it was asked for: recount, talks. */
  readonly ruledOut: ReadonlySet<string>
  /** What nobody may act without: warning, trial, water. */
  readonly withoutWhat: ReadonlySet<string>
  /** What is demanded of others where one appeals for it: calm, a ceasefire. */
  readonly calm: ReadonlySet<string>
  /** Words with which one defends what one did: only, always, lawful. */
  readonly defending: ReadonlySet<string>
  /** What sets a deed against a promise: despite, contrary. */
  readonly inSpiteOf: ReadonlySet<string>
  /** Of these, those that break no agreement: markets may open "despite the ceasefire". */
  readonly lenient: ReadonlySet<string>
  /** "after" in "kept tanks there after the truce", and the verbs and the arms by which a truce is broken so. */
  readonly afterwards: string
  readonly arming: ReadonlySet<string>
  readonly arms: ReadonlySet<string>
  /** What one gave one’s word with, and what was agreed. */
  readonly words: Readonly<Record<'given' | 'agreed', ReadonlySet<string>>>
  /** What is waged against somebody: campaign, plot. */
  readonly campaigns: ReadonlySet<string>
  /** Against whom it is wrong: country, opponents. */
  readonly campaignedAgainst: ReadonlySet<string>
  /** What somebody is blamed for not having: authority, respect. */
  readonly lacked: ReadonlySet<string>
  readonly never: string
  /** Past forms of "know", in "knew nothing of it". */
  readonly knew: ReadonlySet<string>
  /** Irregular past forms of deeds: met, spoke. */
  readonly metOnce: ReadonlySet<string>
}
