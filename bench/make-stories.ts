import { mkdirSync, writeFileSync } from 'node:fs'

/** A source of numbers in [0, 1) that repeats itself for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const people = ['Nadia Haddad', 'Oleh Marchenko', 'Grace Achieng', 'Rafael Quiroga', 'Sanjay Thapa', 'Ingrid Solheim']
const offices = ['Interior Minister', 'Deputy Governor', 'army spokesman', 'UN envoy', 'Mayor', 'opposition leader']
const places = ['Beirut', 'Kharkiv', 'Kisumu', 'Cochabamba', 'Pokhara', 'Tromsø', 'Khartoum', 'Cox’s Bazar']
const days = [
  'on Monday',
  'on Tuesday',
  'late on Thursday',
  'last week',
  'in early March',
  'since 2019',
  'two days later',
]
const counts = ['more than 200', 'at least 12', 'about 4,500', 'dozens of', 'between 30 and 40', 'up to 15', 'three']

const sentences: readonly ((pick: Pick) => string)[] = [
  (pick) =>
    `${pick(offices)} ${pick(people)} said ${pick(days)} that ${pick(counts)} people had been displaced near ${pick(places)}.`,
  (pick) =>
    `“We have been waiting for the trucks ${pick(days)},” said ${pick(people)}, who runs a shelter in ${pick(places)}.`,
  (pick) => `${pick(people)} accused the authorities of “looking away” while ${pick(counts)} houses were destroyed.`,
  (pick) => `The ministry denied the claim, and urged residents to return to ${pick(places)}.`,
  (pick) =>
    `At least ${Math.floor(pick.random() * 90) + 2} people were killed and ${pick(counts)} others wounded, police said.`,
  (pick) =>
    `The road from ${pick(places)} to ${pick(places)} was reopened ${pick(days)} after repairs that cost $${(pick.random() * 9 + 1).toFixed(1)} million.`,
  (pick) => `According to ${pick(people)}, ${pick(counts)} families have received nothing.`,
  (pick) =>
    `It was the third such incident in the district, which has a population of ${Math.floor(pick.random() * 900) + 100},000.`,
  (pick) => `“Nobody asked us,” ${pick(people)} told reporters. “The water came, and then it was dark.”`,
]

interface Pick {
  <Item>(items: readonly Item[]): Item
  readonly random: () => number
}

/** A story of about so many words: a headline, a dateline and paragraphs of two or three sentences. */
export function makeStory(seed: number, words: number): string {
  const random = randomFrom(seed)
  const choose = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const pick: Pick = Object.assign(choose, { random })
  const paragraphs = [
    `Aid Reaches ${pick(places)} as Talks Go On`,
    `Published ${1 + Math.floor(random() * 28)} March 2024`,
  ]
  for (let count = 0; count < words;) {
    const paragraph = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(sentences)(pick)).join(' ')
    paragraphs.push(paragraph)
    count += paragraph.split(' ').length
  }
  return `${paragraphs.join('\n\n')}\n`
}

/** Writes so many pages of one story each into a folder; returns their paths. */
export function writeStories(folder: string, count: number, words: number): string[] {
  mkdirSync(folder, { recursive: true })
  return Array.from({ length: count }, (_, index) => {
    const path = `${folder}/story-${String(index).padStart(6, '0')}.txt`
    writeFileSync(path, makeStory(index + 1, words))
    return path
  })
}
