import { existsSync, readFileSync } from 'node:fs'
import type { Event } from '../../src/evidence/event.ts'
import { captureOf } from '../../src/ledger/capture.ts'
import { openKnowledge } from '../../src/ledger/knowledge.ts'
import { readCapture } from '../../src/ledger/read-capture.ts'
import { sayF1 } from './say-f1.ts'

/**
 * `node bench/score/muc4.ts [FOLDER]`: MUC-4's development messages (TST1 and TST2, 200 reports of 1988 to 1991, in small letters as Du et al.
 * 2021 prepared them). The type of the main incident is that of the first template of the key; ours is the first assault that is told
 * as realised. A victim is right where all its words, or those of one of gold's mentions of a victim, are in the other, small words
 * apart; gold's entities count once.
 */
const folder = process.argv[2] ?? new URL('../../../shared/data/events/muc4/', import.meta.url).pathname

interface Message {
  readonly docid: string
  readonly doctext: string
  readonly extracts: { readonly Victim: readonly (readonly (readonly [string, number])[])[] }
}

const small: ReadonlySet<string> = new Set(
  'the a an of and or in on for to with by from at as its their his her'.split(' '),
)

if (existsSync(folder)) await scoreAll()
else console.log('MUC-4 does not lie beside the project; nothing is scored.')

async function scoreAll(): Promise<void> {
  const knowledge = openKnowledge()
  const types = new Map([...typesIn(`${folder}/tst1/key-tst1.v7`), ...typesIn(`${folder}/tst2/key-tst2.v4`)])
  const incidents = { right: 0, found: 0, wanted: 0 }
  const typed = { right: 0, found: 0, wanted: 0 }
  const victims = { right: 0, found: 0, wanted: 0 }
  for (const line of readFileSync(`${folder}/processed_grit/dev.json`, 'utf8').trim().split('\n')) {
    const { docid, doctext, extracts } = JSON.parse(line) as Message
    const text = sentencesWithCapitals(doctext)
    const { stories } = await readCapture(await captureOf(docid, new TextEncoder().encode(text), {}), knowledge)
    const events = stories.flatMap((story) => story.events)
    const main = events.find(({ type, status }) => type === 'ASSAULT' && status === 'realised')
    const wanted = types.get(docid)
    add(incidents, main !== undefined, wanted !== undefined, main !== undefined && wanted !== undefined)
    add(typed, main !== undefined, wanted !== undefined, main !== undefined && typeOf(main) === wanted)
    const harmed = events
      .filter(({ type }) => type === 'ASSAULT')
      .flatMap((event) => event.victims.map((one) => one.text))
    const left = extracts.Victim.map((mentions) => mentions.map(([words]) => wordsOf(words)))
    victims.wanted += left.length
    victims.found += harmed.length
    for (const words of harmed.map(wordsOf)) {
      const at = left.findIndex((mentions) =>
        mentions.some((mention) => isWithin(mention, words) || isWithin(words, mention)),
      )
      if (at < 0) continue
      victims.right += 1
      left.splice(at, 1)
    }
  }
  console.log(`an incident is told     ${sayF1(incidents)}`)
  console.log(`type of the main one    ${sayF1(typed)}`)
  console.log(`victims                 ${sayF1(victims)}`)
}

function add(
  count: { right: number; found: number; wanted: number },
  found: boolean,
  wanted: boolean,
  right: boolean,
): void {
  count.found += Number(found)
  count.wanted += Number(wanted)
  count.right += Number(right)
}

/** The type of the first template of each message that has one. */
function typesIn(key: string): Map<string, string> {
  const types = new Map<string, string>()
  let message = ''
  for (const line of readFileSync(key, 'latin1').split('\n')) {
    if (line.startsWith('0.')) message = line.slice(2).replace('MESSAGE: ID', '').trim()
    const type = line.startsWith('4.') ? line.slice(2).replace('INCIDENT: TYPE', '').trim() : ''
    if (/^[A-Z]/.test(type) && !types.has(message)) types.set(message, type)
  }
  return types
}

function typeOf({ mode, trigger }: Event): string {
  if (mode === 'abduct') return 'KIDNAPPING'
  if (mode !== null && ['explosives', 'aerial', 'heavy-weapons', 'suicide-attack', 'drone'].includes(mode))
    return 'BOMBING'
  return /^(?:burn|torch|set fire|arson|set ablaze)/.test(trigger.text) ? 'ARSON' : 'ATTACK'
}

/** Texts without capitals are no news as the program knows them: at least their sentences begin with one. */
function sentencesWithCapitals(text: string): string {
  return text
    .replaceAll(/ {4,}/g, '\n\n')
    .split(/(?<=[.?!"] )|(?<=\n)/)
    .map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1))
    .join('')
}

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(
    words
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => !small.has(word)) ?? [],
  )
}

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && [...a].every((word) => b.has(word))
}
