import { english } from '../src/language/english/index.ts'
import { readPage } from '../src/read/read-page.ts'
import { splitStories } from '../src/read/split-stories.ts'
import { makeStory } from './make-stories.ts'

/**
 * `node bench/read-html.ts`: how many HTML pages of 100 kB a core reads in a second, from their bytes to their lines and articles,
 * and to their stories with sentences. The pages are built as those of newspapers are: mostly scripts, menus and teasers.
 */
const pageBytes = 100_000
const pages = Array.from({ length: 30 }, (_, seed) => makePage(seed))

for (let round = 1; round <= 3; round++) {
  let reading = 0
  let splitting = 0
  for (const bytes of pages) {
    const start = coreMs()
    const page = readPage({ id: `sha256:${round}`, source: 'bench', bytes, size: bytes.length, given: {} })
    const read = coreMs()
    const { stories } = splitStories(page, [english])
    splitting += coreMs() - read
    reading += read - start
    if (stories.length !== 1) throw new Error(`expected one story on each page, found ${stories.length}`)
  }
  const perSecond = (ms: number): string => ((pages.length * 1000) / ms).toFixed(0)
  console.log(
    `round ${round}: ${perSecond(reading)} pages/s read, ${perSecond(reading + splitting)} pages/s read and split`,
  )
}

/** What the process has used of its cores: a busy machine makes the time on the clock longer. */
function coreMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function makePage(seed: number): Uint8Array {
  const [headline = '', date = '', ...paragraphs] = makeStory(seed, 700).split('\n').filter(Boolean)
  const menu = Array.from(
    { length: 120 },
    (_, at) => `<li class="nav-item"><a href="/section/${at}">Section ${at}</a></li>`,
  )
  const teasers = Array.from({ length: 60 }, (_, at) => {
    const title = makeStory(seed * 60 + at, 10).split('\n', 1)[0]
    return `<div class="card card--small"><h3 class="card__title"><a href="/story/${at}">${title}</a></h3><span>2 hours ago</span></div>`
  })
  const shown = `<nav><ul>${menu.join('\n')}</ul></nav><main><article class="story"><h1>${headline}</h1>
<p class="byline">${date}</p><div class="story-body">${paragraphs.map((one) => `<p class="text">${one}</p>`).join('\n')}</div></article>
<aside class="related">${teasers.join('\n')}</aside></main><footer>© Bench Post</footer>`
  const script = `<script>window.state={${'"key":["value",1,true],'.repeat(5000).slice(0, pageBytes - shown.length - 400)}}</script>`
  return new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><title>${headline}</title>${script}</head><body>${shown}</body></html>`,
  )
}
