import { existsSync } from 'node:fs'
import { openGazetteer, type Gazetteer } from '../extract/places/gazetteer.ts'
import { english } from '../language/english/index.ts'
import type { Language } from '../language/language.ts'
import { ReaderPool } from '../language/reader/reader-pool.ts'

/** What reading rests on beside the page: the languages that can be read, the gazetteer, and the learned reader. */
export interface Knowledge {
  readonly languages: readonly Language[]
  readonly gazetteer: Gazetteer
  readonly reader: ReaderPool
}

/** The languages that can be read, by their codes. */
const languages: readonly Language[] = [english]

const models = new URL('../../models/', import.meta.url)

const gazetteerFile = new URL('../../build/gazetteer.bin', import.meta.url)

/**
 * Opens what is shipped with the program. Throws where the gazetteer is missing or damaged, and reading throws `ModelError` where the
 * learned reader is: nothing is ever silently read less.
 */
export function openKnowledge(): Knowledge {
  if (!existsSync(gazetteerFile)) {
    throw new Error(
      `There is no gazetteer at ${gazetteerFile.pathname}. In a clone, run "npm run setup" once; it builds it.`,
    )
  }
  return { languages, gazetteer: openGazetteer(gazetteerFile), reader: new ReaderPool(models) }
}
