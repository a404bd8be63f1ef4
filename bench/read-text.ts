import { english } from '../src/language/english/index.ts'
import { readPage } from '../src/read/read-page.ts'
import { splitStories } from '../src/read/split-stories.ts'
import { makeStory } from './make-stories.ts'

/**
 * `node bench/read-text.ts`: how many megabytes of pasted text a core reads in a second, from the bytes to stories with their sentences
 * and tokens, and how much of that is the splitting of stories. Pages of 20 kB hold two stories with menus and teasers around them. The
 * first round is that of a program that has just started; in the last the code has been compiled.
 */
const pages = Array.from({ length: 60 }, (_, seed) => new TextEncoder().encode(makePaste(seed)))
const megabytes = pages.reduce((sum, { length }) => sum + length, 0) / 1e6

for (let round = 1; round <= 12; round++) {
  const started = coreMs()
  const read = pages.map((bytes) =>
    readPage({ id: `sha256:${round}`, source: 'bench', bytes, size: bytes.length, given: {} }),
  )
  const reading = coreMs() - started
  for (const page of read) splitStories(page, [english])
  const whole = coreMs() - started
  const perSecond = (ms: number): string => ((megabytes * 1000) / ms).toFixed(1)
  console.log(`round ${round}: ${perSecond(reading)} MB/s read, ${perSecond(whole)} MB/s read and split`)
}

/** What the process has used of its cores: a busy machine makes the time on the clock longer. */
function coreMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function makePaste(seed: number): string {
  const menu = ['Home', 'World', 'Sport', 'Sign in', 'Advertisement'].join('\n')
  const teasers = Array.from({ length: 12 }, (_, at) => makeStory(seed * 40 + at, 8).split('\n', 1)[0]!).join('\n')
  const stories = [makeStory(seed, 1300), makeStory(seed + 1000, 1300)]
  return stories.map((story) => `${menu}\n${story}\nRead more\n${teasers}\n© 2031 Bench Post\n`).join('\n')
}
