import type { TimeWords } from '../time-words.ts'

export const times: TimeWords = {}
