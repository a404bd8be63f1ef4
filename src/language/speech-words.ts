/** Words for speech: the words of saying. */
export interface SpeechWords {
  readonly functionWords?: ReadonlySet<string>
}
