import { fileURLToPath } from 'node:url'
import type { StoryReading } from '../../src/evidence/reading.ts'
import { captureOf } from '../../src/ledger/capture.ts'
import { openKnowledge } from '../../src/ledger/knowledge.ts'
import { readCapture } from '../../src/ledger/read-capture.ts'
import { readGoldSentences, type GoldCase } from '../../test/gold-sentences.ts'
import { EventCounts } from './event-counts.ts'

/**
 * `node bench/score/events.ts [tune | check] [--errors]`: the events of our own gold stories, read by the whole program from the
 * page. Found is what has the type and the words, or the sentence, of gold; right where actor, place and date are right too.
 */
const sets = ['tune', 'check'].filter((set) => process.argv.includes(set))
for (const set of sets.length > 0 ? sets : ['tune', 'check']) await scoreSet(set)

async function scoreSet(set: string): Promise<void> {
  const knowledge = openKnowledge()
  const file = new URL(`../../test/extract/events/stories/${set}.gold.md`, import.meta.url)
  const counts = new EventCounts()
  for (const gold of readGoldSentences(file)) {
    const story = await readStory(gold, knowledge)
    if (story) counts.add(gold, story)
    else console.log(`No story is found in ${fileURLToPath(file)}: ${gold.title}`)
  }
  console.log(`${set}\n${counts.table()}`)
  if (process.argv.includes('--errors')) console.log(counts.errors.join('\n'))
}

async function readStory(
  { title, text, given }: GoldCase,
  knowledge: ReturnType<typeof openKnowledge>,
): Promise<StoryReading | null> {
  const published = given['published'] === undefined ? {} : { published: given['published'] }
  const { stories } = await readCapture(await captureOf(title, new TextEncoder().encode(text), published), knowledge)
  return stories[0] ?? null
}
