/** Words for sentences: what tells the end of a sentence and of a word. */
export interface SentenceWords {
  readonly functionWords?: ReadonlySet<string>
}
