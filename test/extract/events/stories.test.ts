import assert from 'node:assert/strict'
import test from 'node:test'
import { EventCounts } from '../../../bench/score/event-counts.ts'
import { captureOf } from '../../../src/ledger/capture.ts'
import { openKnowledge } from '../../../src/ledger/knowledge.ts'
import { readCapture } from '../../../src/ledger/read-capture.ts'
import type { StoryReading } from '../../../src/evidence/reading.ts'
import { readGoldSentences } from '../../gold-sentences.ts'

const knowledge = openKnowledge()

async function readStory(text: string, published?: string): Promise<StoryReading> {
  const given = published === undefined ? {} : { published }
  const { stories } = await readCapture(await captureOf('story', new TextEncoder().encode(text), given), knowledge)
  return stories[0]!
}

/** What has been reached, less some room for changes elsewhere: of the type, with actor, place and date, of victims. */
const floors = { tune: { type: 0.93, whole: 0.84, victims: 0.8 }, check: { type: 0.83, whole: 0.65, victims: 0.65 } }

for (const set of ['tune', 'check'] as const)
  test(`events of the own stories to ${set}`, async () => {
    const counts = new EventCounts()
    for (const gold of readGoldSentences(new URL(`stories/${set}.gold.md`, import.meta.url)))
      counts.add(gold, await readStory(gold.text, gold.given['published']))
    for (const measure of ['type', 'whole', 'victims'] as const)
      assert.ok(counts.f1[measure] >= floors[set][measure], `${measure}: ${counts.f1[measure]}\n${counts.table()}`)
  })

test('a victim has a name, an age and a standing by the words for them', async () => {
  const text =
    'Gunmen attacked a village near Gao on Tuesday, stabbing a teacher, Amadou Sissoko, 44, to death, police said.'
  const story = await readStory(text, '2026-03-12')
  const victims = story.events.flatMap((event) => event.victims)
  assert.deepEqual(
    victims.map(({ text, harm, standing, age }) => [text, harm, standing, age]),
    [['Amadou Sissoko', 'killed', 'civilian', '44']],
  )
})

test('those who are told apart of the counted, and those in a list, are victims by themselves', async () => {
  const text =
    'A bomb attack on a market in Gao killed at least 12 people, including three children and a policeman, on Tuesday. ' +
    'Gunmen shot dead two herders and a priest, Luis Ortega, 61, near Kidal on Monday.'
  const story = await readStory(text, '2026-03-12')
  const victims = story.events.flatMap((event) => event.victims)
  assert.deepEqual(
    victims.map(({ text, harm, standing, sex, age }) => [text, harm, standing, sex, age]),
    [
      ['at least 12 people', 'killed', 'unknown', null, null],
      ['three children', 'killed', 'civilian', null, null],
      ['a policeman', 'killed', 'unknown', 'male', null],
      ['two herders', 'killed', 'civilian', null, null],
      ['Luis Ortega', 'killed', 'civilian', null, '61'],
    ],
  )
})

test('a war is no part of the last attack, and a number of before counts no victims', async () => {
  const strike = await readStory(
    'In 2022, a strike on the plant in Kharkiv killed 11 workers. The war has killed more than 14,000 people since 2021, the UN says.',
    '2025-10-14',
  )
  assert.deepEqual(
    strike.events.map(({ victims }) => victims.map(({ text }) => text)),
    [['11 workers'], ['more than 14,000 people']],
  )
  const flood = await readStory(
    'The number of people killed in floods in northern Mali has risen to 63 from 41, officials said on Friday.',
    '2025-05-02',
  )
  assert.deepEqual(
    flood.events.flatMap(({ victims }) => victims.map(({ text }) => text)),
    ['63'],
  )
})

test('whose own troops did it have claimed it, and are not accused of it', async () => {
  const story = await readStory(
    'General Ida Brek said on Monday that her troops had captured the town of Gao, in the north of Mali.',
    '2025-10-14',
  )
  const { perpetrator } = story.events.find(({ type }) => type === 'ASSAULT')!
  assert.equal(perpetrator?.standing, 'claimed')
})

test('who claims an attack did it as they say, and who is accused as others say', async () => {
  const claimed = await readStory(
    'A bomb exploded in a mosque in Herat on Friday, killing nine worshippers. The Islamic State group claimed responsibility.',
    '2026-03-12',
  )
  const claim = claimed.events.find(({ type }) => type === 'ASSAULT')?.perpetrator
  assert.equal(claim?.standing, 'claimed')
  assert.equal(claim.who, claim.by)
  const told = await readStory(
    'Soldiers shot two farmers near Kano on Friday. No group has claimed responsibility.',
    '2026-03-12',
  )
  assert.equal(told.events.find(({ type }) => type === 'ASSAULT')?.perpetrator?.standing, 'told')
})
