import { words } from '../language/english/index.ts'
export const count = words.length
