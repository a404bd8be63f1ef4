import type { SentenceWords } from '../sentence-words.ts'

export const sentences: SentenceWords = {}
