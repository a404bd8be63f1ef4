import type { SpeechWords } from '../speech-words.ts'

export const speech: SpeechWords = {}
