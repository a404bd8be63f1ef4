import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { english } from '../src/language/english/index.ts'
import { readPage } from '../src/read/read-page.ts'
import { splitStories } from '../src/read/split-stories.ts'
import { makeStory } from './make-stories.ts'

/**
 * `node bench/read-html.ts`: how many HTML pages a core reads in a second, from their bytes to their lines and articles, and to
 * their stories with sentences; beside it what Readability on linkedom takes to find one article without places, and trafilatura
 * where the Python that `PYTHON` names (else `python3`) has it. All read a page right after one another, trafilatura a round of
 * pages, so that a busy machine slows them alike. The pages are 30 of 100 kB, built as those of newspapers are: mostly scripts, menus
 * and teasers; and, where they lie beside the project, those of `../shared/data/pages/zyte`.
 */
const pageBytes = 100_000
const python = process.env['PYTHON'] ?? 'python3'
const saved = fileURLToPath(new URL('../../shared/data/pages/zyte/html', import.meta.url))

measure(
  'own pages',
  Array.from({ length: 30 }, (_, seed) => makePage(seed)),
)
if (existsSync(saved)) {
  const names = globSync('*.html.gz', { cwd: saved }).sort()
  measure(
    'saved pages',
    names.map((name) => gunzipSync(readFileSync(`${saved}/${name}`))),
  )
}

function measure(name: string, pages: readonly Uint8Array[]): void {
  const kilobytes = pages.reduce((sum, { length }) => sum + length, 0) / 1000 / pages.length
  console.log(`${pages.length} ${name} of ${kilobytes.toFixed(0)} kB on average`)
  for (let round = 1; round <= 3; round++) {
    const taken = { reading: 0, splitting: 0, readability: 0 }
    for (const bytes of pages) {
      const start = coreMs()
      const page = readPage({ id: `sha256:${round}`, source: 'bench', bytes, size: bytes.length, given: {} })
      const read = coreMs()
      splitStories(page, [english])
      const split = coreMs()
      readWithReadability(bytes)
      taken.reading += read - start
      taken.splitting += split - read
      taken.readability += coreMs() - split
    }
    const whole = taken.reading + taken.splitting
    const row = (what: string, ms: number): string =>
      `${what} ${((pages.length * 1000) / ms).toFixed(0)} pages/s (${(ms / whole).toFixed(2)} times the time of read and split)`
    const rows = [row('read', taken.reading), row('read and split', whole), row('Readability', taken.readability)]
    const trafilatura = trafilaturaMs(pages)
    if (trafilatura !== null) rows.push(row('trafilatura', trafilatura))
    console.log(`round ${round}: ${rows.join('; ')}`)
  }
}

/** What the process has used of its cores: a busy machine makes the time on the clock longer. */
function coreMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function readWithReadability(bytes: Uint8Array): void {
  const window: unknown = parseHTML(new TextDecoder().decode(bytes))
  new Readability((window as { document: ConstructorParameters<typeof Readability>[0] }).document).parse()
}

/** Milliseconds of a core that trafilatura takes for the pages, without its start; null where it is not installed. */
function trafilaturaMs(pages: readonly Uint8Array[]): number | null {
  const script = `
import base64, sys, time
from trafilatura import extract
pages = [base64.b64decode(line) for line in sys.stdin]
extract(pages[0])
start = time.process_time()
for page in pages:
    extract(page)
print((time.process_time() - start) * 1000)`
  const input = pages.map((bytes) => Buffer.from(bytes).toString('base64')).join('\n')
  try {
    return Number(execFileSync(python, ['-c', script], { input, stdio: ['pipe', 'pipe', 'ignore'] }))
  } catch {
    return null
  }
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
