import type { EventWords } from './event-words.ts'
import type { FigureWords } from './figure-words.ts'
import type { NameWords } from './name-words.ts'
import type { OwnVoiceWords } from './own-voice-words.ts'
import type { PageWords } from './page-words.ts'
import type { PlaceWords } from './place-words.ts'
import type { ReferenceWords } from './reference-words.ts'
import type { SentenceWords } from './sentence-words.ts'
import type { SpeechWords } from './speech-words.ts'
import type { TimeWords } from './time-words.ts'
import type { TellClasses } from './word-classes.ts'

/** What one must know about a language to read news in it. A language is a folder of word lists, one file for each field,
 * and the weights that tell the classes of its words. */
export interface Language {
  /** BCP 47: `en`. */
  readonly code: string
  /** In English: `English`. */
  readonly name: string
  readonly pages: PageWords
  readonly sentences: SentenceWords
  readonly speech: SpeechWords
  readonly ownVoice: OwnVoiceWords
  readonly names: NameWords
  readonly references: ReferenceWords
  readonly places: PlaceWords
  readonly figures: FigureWords
  readonly times: TimeWords
  readonly events: EventWords
  readonly classesOf: TellClasses
}
