import { existsSync } from 'node:fs'
import { openGazetteer, type Gazetteer } from '../extract/places/gazetteer.ts'
import { english } from '../language/english/index.ts'
import type { Language } from '../language/language.ts'

/** What reading rests on beside the page: the languages that can be read, and the gazetteer. */
export interface Knowledge {
  readonly languages: readonly Language[]
  readonly gazetteer: Gazetteer
}

/** The languages that can be read, by their codes. */
const languages: readonly Language[] = [english]

const gazetteerFile = new URL('../../build/gazetteer.bin', import.meta.url)

/** Opens what is shipped with the program. Throws where the gazetteer is missing or damaged: nothing is ever silently read less. */
export function openKnowledge(): Knowledge {
  if (!existsSync(gazetteerFile)) {
    throw new Error(
      `There is no gazetteer at ${gazetteerFile.pathname}. In a clone, run "npm run setup" once; it builds it.`,
    )
  }
  return { languages, gazetteer: openGazetteer(gazetteerFile) }
}
