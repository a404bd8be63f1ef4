/**
 * Words that tell what is done by saying something, where the verb of saying does not: "said the army had looted the shops" is
 * an accusation. All in small letters. Both sides of a conflict are read by the same lists.
 */
export interface ActWords {
  /** Things that are wrong in themselves: crime, massacre, illegal. */
  readonly wrongs: ReadonlySet<string>
  /** Verbs that nobody says of a right deed, in all their forms: looted, lied, rigged. */
  readonly wrongDeeds: ReadonlySet<string>
  /** Verbs in all their forms with the objects that make them a wrong: broke the law, let him die. */
  readonly wrongPairs: ReadonlyMap<string, ReadonlySet<string>>
  /** Of the wrong deeds those that things do as well: free tickets undermine a theatre, a plume threatens a road. */
  readonly harmsOfThings: ReadonlySet<string>
  /** Wrong deeds that accuse also where nobody is named who did them: "had been tortured". */
  readonly abuses: ReadonlySet<string>
  /** Adverbs that make a wrong of what was done: deliberately, illegally. */
  readonly wilful: ReadonlySet<string>
  /** Words behind a verb of violence whose subject suffered it: "shot in a raid". */
  readonly sufferedIn: ReadonlySet<string>
  /** Verbs of violence, in all their forms, that need no object: "fired in the air". */
  readonly open: ReadonlySet<string>
  /** Nouns for what happens, by which a text refers back to it: attack, ruling. */
  readonly happenedNouns: ReadonlySet<string>
  /** Nouns that refer back to whatever happened: incident. */
  readonly incidents: ReadonlySet<string>
  /** Words in front of what was named before: the, this. */
  readonly pointers: ReadonlySet<string>
  /** Prepositions behind an event that say which one: "a raid on", "the fire in". */
  readonly placing: ReadonlySet<string>
  /** "to blame". */
  readonly toBlame: readonly string[]
  /** Forms of "know": what one does not know is no accusation. */
  readonly knowing: ReadonlySet<string>
  /** "from" in "attacks from the hills". */
  readonly from: string
  /** Verbs of violence, in all their forms. They are a wrong where somebody else is said to have done it: shelled, killed. */
  readonly harms: ReadonlySet<string>
  /** Acts of violence as things. They carry an accusation on, but make none: offensive, shelling. */
  readonly assaults: ReadonlySet<string>
  /** Words near a wrong that is spoken of, but laid at nobody's door: trial, inquiry, arrested. */
  readonly aboutWrongs: ReadonlySet<string>
  /** Matters of law behind a word for a wrong, which lay it at nobody's door: criminal justice. */
  readonly legalMatters: ReadonlySet<string>
  /** Verbs by which one sets about a wrong: "are trying to derail", in all their forms. */
  readonly attempting: ReadonlySet<string>
  /** Nouns and adjectives in front of "to" that are no deed: plan, right, able. */
  readonly aiming: ReadonlySet<string>
  /** Verbs by which somebody is to do something: asked, urged, failed, in all their forms. */
  readonly letting: ReadonlySet<string>
  /** Verbs of those who took part in a wrong, behind "who": took part, did. */
  readonly partaking: ReadonlySet<string>
  /** Shots that hurt nobody: blank, warning. */
  readonly harmlessShots: ReadonlySet<string>
  /** Those who do things together, beside the unnamed sources and the bodies: forces, settlers, gunmen. */
  readonly doers: ReadonlySet<string>
  /** How nouns end that name those who do something: employers, administrators. */
  readonly agentEnds: readonly string[]
  /** Nouns that end so and name nobody: numbers, sectors. */
  readonly notAgents: ReadonlySet<string>
  /** Words by which a source speaks for its state: minister, army, spokesman. */
  readonly officials: ReadonlySet<string>
  /** Those who bear arms for a state: police, troops. */
  readonly stateForces: ReadonlySet<string>
  /** Words in front of these that leave them the state's: security, border. */
  readonly ofState: ReadonlySet<string>
  /** Words that take that back: opposition, former. */
  readonly outsiders: ReadonlySet<string>
  /** Explicit judgements: unacceptable, shameful. */
  readonly judgements: ReadonlySet<string>
  /** What is said of a statement that is denied: false, baseless. */
  readonly falsities: ReadonlySet<string>
  /** Of these, those that deny only where a claim is named: "the report is wrong". */
  readonly mistaken: ReadonlySet<string>
  /** Forms of "take", in "never took place". */
  readonly taking: ReadonlySet<string>
  /** "place" in "never took place". */
  readonly place: string
  /** Auxiliaries of what was done: did, had, have. */
  readonly pastSigns: ReadonlySet<string>
  /** Verbs by which one does a wrong: commit, order, support. */
  readonly committing: ReadonlySet<string>
  /** Verbs that announce a thing: "confirmed the first case". */
  readonly confirming: ReadonlySet<string>
  /** Verbs for coming to pass: "never happened". */
  readonly happenings: ReadonlySet<string>
  /** Words that call for something when "to" follows them, where the others do not need it: need, has. */
  readonly needs: ReadonlySet<string>
  /** must, should. */
  readonly obligations: ReadonlySet<string>
  /** What is called essential: "it is essential that". */
  readonly essentials: ReadonlySet<string>
  /** will, would. */
  readonly futures: ReadonlySet<string>
  /** Adjectives before "to" by which one promises: ready, determined. */
  readonly readiness: ReadonlySet<string>
  /** Nouns by which one promises: determination, commitment. */
  readonly commitments: ReadonlySet<string>
  /** Verbs and nouns that make one's own future action a threat: punish, retaliate. */
  readonly menaces: ReadonlySet<string>
  /** What one refuses with "will not": accept, lift, release. */
  readonly yielding: ReadonlySet<string>
  /** Verbs of one's own future that promise nothing: be, have, see. */
  readonly idle: ReadonlySet<string>
  /** What one admits: mistake, mistook. */
  readonly mistakes: ReadonlySet<string>
  /** What one apologises with: sorry, apologies. */
  readonly regrets: ReadonlySet<string>
  /** What one praises with: grateful. */
  readonly gratitude: ReadonlySet<string>
  /** Feelings that condemn what they are about: dismay, outrage. */
  readonly dismay: ReadonlySet<string>
  /** What is refused to somebody who asks, when it is denied: bail, entry. */
  readonly withheld: ReadonlySet<string>
  /** Words before "claims" that make them demands: sovereignty, territorial. */
  readonly territorial: ReadonlySet<string>
  /** The first person: "we will", "our forces". */
  readonly first: ReadonlySet<string>
  /** "each other". */
  readonly eachOther: readonly string[]
  /** Verbs that say what something is: amounts, constitutes. */
  readonly amounting: ReadonlySet<string>
  /** "no such strike": what is not there. */
  readonly noSuch: readonly string[]
  /** What an untrue claim is without: truth, basis, foundation. */
  readonly truths: ReadonlySet<string>
  /** Those that an untrue claim is not: true, correct. */
  readonly correct: ReadonlySet<string>
  /** "none" in "none of our men". */
  readonly nones: ReadonlySet<string>
  /** "nothing to do with". */
  readonly nothing: readonly string[]
  /** Subjects of which nothing is so: nobody, none. */
  readonly nobody: ReadonlySet<string>
  /** What one denies with "no": "had no involvement", "played no part". */
  readonly involvements: ReadonlySet<string>
  /** What one denies to be: responsible, behind it. */
  readonly liabilities: ReadonlySet<string>
  /** Verbs of deeds that one may be blamed for, in all their forms: "did not sign", "never hid". */
  readonly blamable: ReadonlySet<string>
  /** "done" in "we have not done it". */
  readonly done: string
  /** "have" in "might have been hit". */
  readonly have: string
  /** "with" in "charged the banker with murder". */
  readonly with: string
  /** "on" in "blamed the delay on the company". */
  readonly on: string
  /** Verbs that call for something when a clause without a finite verb follows: "insisted that they leave". */
  readonly insisting: ReadonlySet<string>
  /** "appeal", in "appealed for calm". */
  readonly appealing: string
  /** Verbs that announce a thing and assert a clause: "declared a truce", "declared that ...". */
  readonly declaring: ReadonlySet<string>
  /** Base forms that make a demand of "insisted that they ...": leave, withdraw. */
  readonly subjunctives: ReadonlySet<string>
  /** What one refuses to do who gives no answer: "refused to rule it out". */
  readonly evading: ReadonlySet<string>
  /** Who is dismissed from a job, not rejected: staff, deputies. */
  readonly employed: ReadonlySet<string>
  /** What one asks for who does not want to be named: named, anonymous. */
  readonly unnamedWish: ReadonlySet<string>
  /** Verbs that blame things as well as people. */
  readonly blaming: ReadonlySet<string>
  /** "against" in "an arrest against the mayor". */
  readonly against: string
}
