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
