import { times } from '../times/find-times.ts'
export const places = times
