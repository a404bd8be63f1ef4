import assert from 'node:assert/strict'
import test from 'node:test'
import { readPage } from '../../../src/index.ts'

async function eventsIn(text: string) {
  const { stories } = await readPage(text)
  return stories.flatMap(({ events }) => events)
}

test('what somebody denies is denied, and nobody is blamed for it', async () => {
  const events = await eventsIn(
    'The water rose on Monday in the valley. A spokesman for the Northern Front, Karim Vass, denied that its fighters had fired on the market and accused the army of staging the attack.',
  )
  const shot = events.find(({ trigger }) => trigger.text.includes('fired'))
  assert.deepEqual([shot?.status, shot?.perpetrator], ['denied', null])
  const accused = events.find(({ type }) => type === 'ACCUSE')
  assert.notEqual(accused?.actor, 'its fighters')
})

test('a toll of before counts no victims, and who was killed was not abducted', async () => {
  const events = await eventsIn(
    'Gunmen attacked two villages near Kesra, killing at least 33 people and abducting many others, officials said, up from an earlier count of 28.',
  )
  const victims = events.flatMap(({ mode, victims: all }) =>
    all.map(({ harm, text }) => `${String(mode)}: ${harm} ${text}`),
  )
  assert.ok(
    victims.some((one) => one.includes('killed at least 33 people')),
    victims.join('; '),
  )
  assert.ok(!victims.some((one) => one.includes('28')), victims.join('; '))
  assert.ok(!victims.some((one) => one.startsWith('abduct: killed')), victims.join('; '))
})

test('what opens a sentence dates and places all that it tells', async () => {
  const events = await eventsIn(
    'In neighbouring Somalia, floods have killed 50 people and forced nearly 700 from their homes, the agency said. In July 2011, 20 people were shot dead by police during protests against the president of Malawi.',
  )
  assert.deepEqual(
    events.map(({ type, when, rests, place }) => [type, when, place === null ? null : rests['place']?.basis]),
    [
      ['DISASTER', null, 'stated'],
      ['DISPLACE', null, 'stated'],
      ['ASSAULT', '2011-07', null],
      ['PROTEST', '2011-07', null],
    ],
  )
})

test('the date of a dateline is when it was written, and what happens next week has its days', async () => {
  const events = await eventsIn(
    'Floods in Kenya\n\nGarissa, Nov 21, 2023 - Floods have killed 15 people in eastern Kenya. Mediators will hold talks with the rebels in Nairobi next week.',
  )
  assert.deepEqual(
    events.map(({ type, when }) => [type, when]),
    [
      ['DISASTER', null],
      ['AGREE', '2023-11-27/2023-12-03'],
    ],
  )
})

test('those feared dead are no victims of what has happened', async () => {
  const events = await eventsIn('Dozens were feared drowned after a boat sank off Tunisia on Monday.')
  const sunk = events.find(({ status }) => status === 'realised')
  assert.deepEqual(sunk?.victims ?? [], [])
})

test('the dead of a year are none of the last attack', async () => {
  const events = await eventsIn(
    'Armed groups attacked police stations in Voss on Sunday. Since the beginning of 2024, 1,193 people have been killed, the ministry said.',
  )
  const attack = events.find(({ trigger }) => trigger.text === 'attacked')
  assert.deepEqual(attack?.victims, [])
})

test('those who set somebody free are not those whom they set free', async () => {
  const events = await eventsIn('Gunmen kidnapped 300 pupils in Jangebe in 2021 and freed them a week later.')
  assert.ok(events.every(({ actor, target }) => actor === null || actor !== target))
})

test('what is said behind the harm of an attack is said of the attack, and a place beside another is not where it was', async () => {
  const text =
    '14 May 2024\n\nA drone strike on an aid convoy killed two drivers and wounded a nurse near the town of Masisi in Congo on Monday. On Sunday, rebels shelled a camp in Sake, west of Goma, killing nine people.'
  const { stories } = await readPage(text, { published: '2024-05-14' })
  const [story] = stories
  const nameOf = (id: string | null) => story?.entities.find((entity) => entity.id === id)?.name
  assert.deepEqual(
    story?.events.map(({ place, when }) => [nameOf(place), when]),
    [
      ['Masisi', '2024-05-13'],
      ['Sake', '2024-05-12'],
    ],
  )
})
