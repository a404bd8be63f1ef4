import type { Attribution } from '../../../src/evidence/attribution.ts'
import { findAttributions } from '../../../src/extract/attributions/find-attributions.ts'
import { findEntities } from '../../../src/extract/names/find-entities.ts'
import { english } from '../../../src/language/english/index.ts'
import { readStoryWords } from '../../language/reader/open-reader.ts'
import { placesIn } from './places-in.ts'
import { storyOf } from '../names/story-of.ts'

/** The attributions of a text, as the reader and the rules find them; its countries are known as the gazetteer would know them. */
export async function attributionsIn(text: string): Promise<Attribution[]> {
  const story = storyOf(text)
  const learned = await readStoryWords(story, text)
  const entities = findEntities(story, text, { places: placesIn(text), names: learned.names }, english)
  return findAttributions(story, text, { entities, learned, times: [] }, english)
}
