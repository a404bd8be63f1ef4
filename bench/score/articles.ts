import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { english } from '../../src/language/english/index.ts'
import { readPage } from '../../src/read/read-page.ts'
import { splitStories } from '../../src/read/split-stories.ts'

/**
 * `node bench/score/articles.ts`: how much of the articles of `../shared/data/pages/readability` is found, by runs of four words that
 * the body of the stories and the article that Readability's test expects have in common; each page has the same weight. Beside it
 * stands Readability itself, whose own output the expected articles are. `--worst 20` shows the worst pages.
 */
const folder = fileURLToPath(new URL('../../../shared/data/pages/readability/test/test-pages', import.meta.url))
const shown = process.argv.includes('--worst') ? Number(process.argv[process.argv.indexOf('--worst') + 1] ?? 10) : 0

if (existsSync(folder)) scoreAll()
else console.log('The saved pages do not lie beside the project; nothing is scored.')

interface Score {
  readonly precision: number
  readonly recall: number
}

function scoreAll(): void {
  const pages = readdirSync(folder).map((name) => {
    const bytes = readFileSync(`${folder}/${name}/source.html`)
    const wanted = runsOf(textOf(readFileSync(`${folder}/${name}/expected.html`, 'utf8')))
    return {
      name,
      hearsay: scoreOf(wanted, runsOf(bodyOf(bytes))),
      readability: scoreOf(wanted, runsOf(articleOf(bytes.toString()))),
    }
  })
  for (const reader of ['hearsay', 'readability'] as const) {
    const mean = (of: keyof Score): number => pages.reduce((sum, page) => sum + page[reader][of], 0) / pages.length
    const [precision, recall] = [mean('precision'), mean('recall')]
    const f1 = (2 * precision * recall) / (precision + recall)
    const shares = [precision, recall, f1].map((share) => share.toFixed(3))
    console.log(
      `${reader.padEnd(11)} precision ${shares[0]}, recall ${shares[1]}, F1 ${shares[2]} (${pages.length} pages)`,
    )
  }
  const least = ({ precision, recall }: Score): number => Math.min(precision, recall)
  pages.sort((a, b) => least(a.hearsay) - least(b.hearsay))
  for (const { name, hearsay } of pages.slice(0, shown))
    console.log(`  ${hearsay.precision.toFixed(3)} ${hearsay.recall.toFixed(3)} ${name}`)
}

function bodyOf(bytes: Uint8Array): string {
  const page = readPage({ id: 'sha256:0', source: 'score', bytes, size: bytes.length, given: {} })
  const bodies = splitStories(page, [english]).stories.flatMap(({ paragraphs }) =>
    paragraphs.filter(({ role }) => role === 'body'),
  )
  return bodies.map(({ span: [start, end] }) => page.text.slice(start, end)).join('\n')
}

function articleOf(html: string): string {
  return textOf(new Readability(documentOf(html)).parse()?.content ?? '')
}

/** The words of a piece of HTML, apart where its tags part them. */
function textOf(html: string): string {
  const { textContent } = documentOf(
    `<html><body>${html.replaceAll(/<\/?(?:p|div|li|br|h\d|td|tr)\b/g, ' $&')}</body></html>`,
  ).body
  return textContent ?? ''
}

function documentOf(html: string): PageDocument {
  const window: unknown = parseHTML(html)
  return (window as { document: PageDocument }).document
}

/** The part of the DOM that is needed here: its types come with TypeScript's `dom` only, and Node has no DOM. */
interface PageDocument {
  readonly body: { readonly textContent: string | null }
}

/** How often each run of four words stands in a text. */
function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const runs = new Map<string, number>()
  for (let at = 0; at < Math.max(Math.min(1, words.length), words.length - 3); at++) {
    const run = words.slice(at, at + 4).join(' ')
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

function scoreOf(wanted: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): Score {
  const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0)
  const shared = sum([...wanted].map(([run, count]) => Math.min(count, found.get(run) ?? 0)))
  const [needed, given] = [sum(wanted.values()), sum(found.values())]
  if (shared === needed && shared === given) return { precision: 1, recall: 1 }
  return { precision: given === 0 ? 0 : shared / given, recall: needed === 0 ? 0 : shared / needed }
}
