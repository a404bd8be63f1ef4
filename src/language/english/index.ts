import type { Language } from '../language.ts'
import { classTeller } from '../tagger/class-teller.ts'
import { events } from './events.ts'
import { figures } from './figures.ts'
import { names } from './names.ts'
import { ownVoice } from './own-voice.ts'
import { pages } from './pages.ts'
import { places } from './places.ts'
import { references } from './references.ts'
import { sentences } from './sentences.ts'
import { speech } from './speech.ts'
import { times } from './times.ts'

export const english: Language = {
  code: 'en',
  name: 'English',
  pages,
  sentences,
  speech,
  ownVoice,
  names,
  references,
  places,
  figures,
  times,
  events,
  classesOf: classTeller(new URL('../../../models/word-classes.bin', import.meta.url)),
}
