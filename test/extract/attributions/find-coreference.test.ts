import assert from 'node:assert/strict'
import test from 'node:test'
import { findAttributions } from '../../../src/extract/attributions/find-attributions.ts'
import { findCoreference } from '../../../src/extract/attributions/find-coreference.ts'
import { findEntities } from '../../../src/extract/names/find-entities.ts'
import { english } from '../../../src/language/english/index.ts'
import { readStoryWords } from '../../language/reader/open-reader.ts'
import { placesIn } from './places-in.ts'
import { storyOf } from '../names/story-of.ts'

/** Whom some words of a text mean, by the name of their chain; a word that is asked twice is looked for behind its first place. */
async function meantBy(text: string, ...asked: readonly string[]): Promise<(string | null)[]> {
  const story = storyOf(text)
  const learned = await readStoryWords(story, text)
  const entities = findEntities(story, text, { places: placesIn(text), names: learned.names }, english)
  const attributions = findAttributions(story, text, { entities, learned, times: [] }, english)
  const links = findCoreference(story, text, { entities, attributions }, english)
  let from = 0
  return asked.map((words) => {
    const start = text.indexOf(words, from)
    from = start + 1
    const link = links.find(({ span }) => span[0] === start)
    return link ? link.referent.name : null
  })
}

test('pronouns and descriptions mean who acts', async () => {
  const text = 'Minister Karim Vass opened the dam. He thanked his workers. The minister left at noon.'
  assert.deepEqual(await meantBy(text, 'He ', 'his ', 'The minister'), ['Karim Vass', 'Karim Vass', 'Karim Vass'])
})

test('a woman is not he, and a pronoun that nobody fits is nobody', async () => {
  const text = 'Mrs Anna Kovel opened the dam. He left at noon. She stayed.'
  assert.deepEqual(await meantBy(text, 'He ', 'She '), [null, 'Anna Kovel'])
})

test('who speaks is not the he of the own words', async () => {
  const text = 'Minister Karim Vass met Peter Brun. Vass said: “I asked what he wanted.”'
  assert.deepEqual(await meantBy(text, 'he wanted'), ['Peter Brun'])
})

test('they are several', async () => {
  const text = 'The villagers fled the flood. Minister Karim Vass sent boats. They reached the hill.'
  assert.deepEqual(await meantBy(text, 'They '), ['villagers'])
})

test('nobody is joined across stories, and odd text throws nothing', async () => {
  assert.deepEqual(await meantBy('She left.', 'She '), [null])
  assert.deepEqual(await meantBy('’s “ ( – , the the of his', 'his'), [null])
})
