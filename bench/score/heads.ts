import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { openKnowledge } from '../../src/ledger/knowledge.ts'
import { readCapture } from '../../src/ledger/read-capture.ts'
import type { StoryReading } from '../../src/evidence/reading.ts'

/**
 * `node bench/score/heads.ts`: outlet, date, authors, headline and language of saved pages of `../shared/data/pages`, against what
 * people read off the pages themselves (`heads.tsv`; of headlines there stands the beginning of a hash). A field may have several right
 * values, divided by `|`; an author in brackets may be named or not. For each field: how much of what the page says was found, and
 * how much of what was found is right. What was missed or is wrong is listed.
 */
const pages = fileURLToPath(new URL('../../../shared/data/pages', import.meta.url))
const fields = ['outlet', 'date', 'authors', 'headline', 'language'] as const
type Field = (typeof fields)[number]

if (existsSync(pages)) await scoreAll()
else console.log('The saved pages do not lie beside the project; nothing is scored.')

async function scoreAll(): Promise<void> {
  const knowledge = openKnowledge()
  const table = readFileSync(new URL('heads.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const rows = table.slice(1).map((line) => line.split('\t'))
  const counts = Object.fromEntries(fields.map((field) => [field, { wanted: 0, found: 0, right: 0 }]))
  for (const [page = '', ...truth] of rows) {
    const bytes = bytesOf(page)
    const capture = { id: `sha256:${page}`, source: page, bytes, size: bytes.length, given: {} }
    const { stories } = await readCapture(capture, knowledge)
    const story = stories.reduce<StoryReading | null>((a, b) => (a && lengthOf(a) >= lengthOf(b) ? a : b), null)
    fields.forEach((field, index) => {
      const wanted = (truth[index] ?? '').split('|').filter(Boolean)
      const found = story ? valuesOf(story, field) : []
      const { needed, right } = compare(field, wanted, found)
      const count = counts[field]!
      count.wanted += needed
      count.found += found.length
      count.right += right
      if (right < needed || right < found.length)
        console.log(
          `${page} ${field}: wanted ${wanted.join(' | ') || 'nothing'}, found ${found.join(' | ') || 'nothing'}`,
        )
    })
  }
  for (const [field, { wanted, found, right }] of Object.entries(counts)) {
    const share = (of: number): string => (right / Math.max(1, of)).toFixed(3)
    console.log(
      `${field.padEnd(9)} ${share(wanted)} of ${wanted} that the pages say, ${share(found)} of ${found} found`,
    )
  }
}

function bytesOf(page: string): Uint8Array {
  const [set, name = ''] = page.split('/')
  if (set === 'readability') return readFileSync(`${pages}/readability/test/test-pages/${name}/source.html`)
  const [path] = globSync(`${pages}/zyte/html/${name}*.html.gz`)
  if (path === undefined) throw new Error(`There is no page ${page}.`)
  return gunzipSync(readFileSync(path))
}

function lengthOf({ paragraphs }: StoryReading): number {
  return paragraphs.reduce((sum, { role, span }) => sum + (role === 'body' ? span[1] - span[0] : 0), 0)
}

function valuesOf({ outlet, published, credits, headline, language }: StoryReading, field: Field): string[] {
  if (field === 'outlet') return outlet ? [outlet.name] : []
  if (field === 'date') return published ? [published.value] : []
  if (field === 'authors') return credits.filter(({ role }) => role === 'text').map(({ name }) => name)
  if (field === 'language') return language === 'und' ? [] : [language]
  return headline ? [createHash('sha256').update(fold(headline.text)).digest('hex').slice(0, 12)] : []
}

/** How many values the page says, and how many of those found are among them. Of authors all are wanted, of others one. */
function compare(field: Field, wanted: readonly string[], found: readonly string[]): { needed: number; right: number } {
  if (field !== 'authors') {
    const right = found.filter((value) => wanted.some((other) => fold(other) === fold(value))).length
    return { needed: Math.min(1, wanted.length), right }
  }
  const sure = new Set(wanted.filter((name) => !name.startsWith('(')).map(fold))
  const free = new Set(wanted.filter((name) => name.startsWith('(')).map(fold))
  const optional = found.filter((name) => free.has(fold(name))).length
  return { needed: sure.size + optional, right: optional + found.filter((name) => sure.has(fold(name))).length }
}

function fold(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}
