/** Words by which an outlet says, in its own voice, that it heard something without saying from whom. All in small letters. */
export interface OwnVoiceWords {
  /** Adverbs: reportedly, allegedly. */
  readonly hedges: ReadonlySet<string>
  /** Participles that hedge between a form of "be" and "to": "is believed to", "was said to". */
  readonly believed: ReadonlySet<string>
  /** Those that hedge only before "to have" and "to be": "was reported to have", not "was reported to the police". */
  readonly told: ReadonlySet<string>
  /** have, be. */
  readonly perfects: ReadonlySet<string>
  /** "it" in "it is understood that". */
  readonly itIs: string
  /** Forms of "be". */
  readonly beForms: ReadonlySet<string>
  /** Those, and forms of "have": what stands before "reportedly" in a verb. */
  readonly auxiliaries: ReadonlySet<string>
  readonly to: string
  readonly that: string
  /** Words at which the reach of a hedge ends: and, while, which. */
  readonly bounds: ReadonlySet<string>
  /** Words of a headline that say that it only reports: says, claims, alleged, according. */
  readonly reporting: ReadonlySet<string>
  /** Small words that carry no content of their own: the, of, in. */
  readonly small: ReadonlySet<string>
}
