import type { Attribution } from '../../../src/evidence/attribution.ts'
import { findAttributions } from '../../../src/extract/attributions/find-attributions.ts'
import { findEntities } from '../../../src/extract/names/find-entities.ts'
import { english } from '../../../src/language/english/index.ts'
import { placesIn } from './places-in.ts'
import { storyOf } from '../names/story-of.ts'

/** The attributions of a text, whose countries are known as the gazetteer would know them. */
export function attributionsIn(text: string): Attribution[] {
  const story = storyOf(text)
  return findAttributions(story, text, findEntities(story, text, placesIn(text), english), english)
}
