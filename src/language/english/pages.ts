import type { PageWords } from '../page-words.ts'

export const pages: PageWords = {}
