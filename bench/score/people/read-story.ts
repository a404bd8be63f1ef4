import { fileURLToPath } from 'node:url'
import type { Attribution } from '../../../src/evidence/attribution.ts'
import type { Entity } from '../../../src/evidence/entity.ts'
import { findAttributions } from '../../../src/extract/attributions/find-attributions.ts'
import { findCoreference } from '../../../src/extract/attributions/find-coreference.ts'
import type { Link } from '../../../src/extract/attributions/referent.ts'
import { findEntities } from '../../../src/extract/names/find-entities.ts'
import { findPlaces } from '../../../src/extract/places/find-places.ts'
import { openGazetteer } from '../../../src/extract/places/gazetteer.ts'
import { english } from '../../../src/language/english/index.ts'
import { LearnedReader } from '../../../src/language/reader/learned-reader.ts'
import { storyOf } from '../story-of.ts'

/** Where the data of others lie, beside the project. */
export const dataFolder = fileURLToPath(new URL('../../../../shared/data', import.meta.url))

/** What is found of the people of a text. */
interface People {
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly links: readonly Link[]
}

/** Reads texts that are taken as one story each; their paragraphs are parted by line ends. The trained reader is opened once. */
export async function openPeopleReader(): Promise<(text: string) => Promise<People>> {
  const gazetteer = openGazetteer(new URL('../../../build/gazetteer.bin', import.meta.url))
  const reader = await LearnedReader.open(new URL('../../../models/', import.meta.url))
  return async (text) => {
    const story = storyOf(text, /\n/)
    const learned = await reader.read(text, story.paragraphs)
    const places = findPlaces(story, gazetteer, english, { names: learned.names }).filter(
      ({ nested }) => nested !== true,
    )
    const entities = findEntities(story, text, { places, names: learned.names }, english)
    const attributions = findAttributions(story, text, { entities, learned, times: [] }, english)
    return { entities, attributions, links: findCoreference(story, text, { entities, attributions }, english) }
  }
}
