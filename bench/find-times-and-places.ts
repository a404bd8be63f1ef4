import { findPlaces } from '../src/extract/places/find-places.ts'
import { openGazetteer } from '../src/extract/places/gazetteer.ts'
import { findTimes } from '../src/extract/times/find-times.ts'
import { resolveTimes } from '../src/extract/times/resolve-times.ts'
import { english } from '../src/language/english/index.ts'
import { readPage } from '../src/read/read-page.ts'
import { splitStories } from '../src/read/split-stories.ts'
import { makeStory } from './make-stories.ts'

/**
 * `node bench/find-times-and-places.ts`: how much text a core searches for times and for places in a second, what it takes to open
 * the gazetteer, and how long 5,000 names take that are looked up for the first time.
 */
const file = new URL('../build/gazetteer.bin', import.meta.url)
const pages = Array.from({ length: 300 }, (_, seed) => makeStory(seed, 700))
const bytes = pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0)

const memoryBefore = process.memoryUsage().rss
const opened = coreMs()
const gazetteer = openGazetteer(file)
console.log(`gazetteer: ${ms(coreMs() - opened)} to open, ${mebibytes(process.memoryUsage().rss - memoryBefore)} more`)

const names = [...new Set(pages.flatMap((page) => page.split(/[^\p{L}]+/u)))].slice(0, 500)
const asked = Array.from({ length: 5000 }, (_, at) => `${names[at % names.length]}${' '.repeat(Math.floor(at / names.length))}`) // prettier-ignore
const looked = coreMs()
const known = asked.filter((name) => gazetteer.named(name).length > 0).length
console.log(`5,000 look-ups, ${known} of them known: ${ms(coreMs() - looked)}`)

const stories = pages.flatMap((page, seed) => {
  const data = Buffer.from(page)
  const read = readPage({ id: `sha256:${seed}`, source: 'bench', bytes: data, size: data.length, given: {} })
  return splitStories(read, [english]).stories.map((story) => ({ story, text: read.text }))
})
for (let round = 1; round <= 3; round++) {
  const start = coreMs()
  for (const { story, text } of stories) resolveTimes(findTimes(story, english), null, text)
  const timesDone = coreMs()
  for (const { story } of stories) findPlaces(story, gazetteer, english)
  const perSecond = (taken: number): string => (bytes / 1e6 / (taken / 1000)).toFixed(1)
  console.log(
    `round ${round}: times ${perSecond(timesDone - start)} MB/s, places ${perSecond(coreMs() - timesDone)} MB/s`,
  )
}

/** What the process has used of its cores: a busy machine makes the time on the clock longer. */
function coreMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function ms(taken: number): string {
  return `${taken.toFixed(0)} ms`
}

function mebibytes(taken: number): string {
  return `${(taken / 2 ** 20).toFixed(0)} MiB`
}
