import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { english } from '../src/language/english/index.ts'
import { readPage } from '../src/read/read-page.ts'
import { splitStories } from '../src/read/split-stories.ts'

/**
 * `node bench/worst-pages.ts`: what pages cost that are made to cost much, in milliseconds of a core for each kB, and how much longer
 * twice as much takes. Each is read to its stories with their sentences, in a process of its own, so that the most memory that was used
 * is that of its shape. `node bench/worst-pages.ts 256 "open elements"` measures one shape.
 */
const kilobytes = Number(process.argv[2] ?? 256)
const chosen = process.argv[3]
const many = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('')

const shapes: Readonly<Record<string, (size: number) => string>> = {
  'open elements': (size) => '<html>' + '<div>'.repeat(size / 5),
  'open formatting': (size) => `<html><p>${many(300, (at) => `<b id=${at}>`)}</p>${'<p>x</p>'.repeat(size / 8)}`,
  references: (size) => '<html>' + '&a'.repeat(size / 2),
  'rows outside of cells': (size) => '<html><table>' + 'x<tr>'.repeat(size / 5),
  'class names': (size) => '<html>' + many(size / 30, (at) => `<div class="a${at} b-${at}">x</div>`),
  articles: (size) =>
    '<html>' + `<article><h2>Dam</h2><p>${'The river rose at night. '.repeat(4)}</p></article>`.repeat(size / 140),
  cells: (size) =>
    '<html><table>' +
    `<tr><td>Dam</td></tr><tr><td>${'The river rose at night. '.repeat(5)}</td></tr>`.repeat(size / 168),
  'linked data': (size) =>
    `<html><script type="application/ld+json">[${'{"@type":"NewsArticle","headline":"Dam","author":{"name":"Ana"}},'.repeat(size / 66)}{}]</script><p>x`,
  'broken linked data': (size) =>
    `<html>${'<script type="application/ld+json">{"@type":"NewsArticle"</script>'.repeat(size / 64)}`,
  'copyright notices': (size) => '<html>' + '<p>© 2031 Post by'.repeat(size / 17),
  authors: (size) => '<html><h1>Dam</h1>' + '<a rel=author>By Ana Ruiz</a><p>By Ana Ruiz and</p>'.repeat(size / 50),
  'one long line': (size) => 'The river rose at night and '.repeat(size / 28),
  'short lines': (size) => 'Dam\n'.repeat(size / 4),
  'lines in <pre>': (size) =>
    '<html><pre>' + 'the river rose at night and in the morning the <b>dam</b> of\n'.repeat(size / 62),
  '<pre> in <pre>': (size) => '<html>' + '<pre>x\n'.repeat(size / 7),
  initials: (size) => 'A. '.repeat(size / 3),
  'open quotation marks': (size) => '“We “ '.repeat(size / 6),
  headlines: (size) => many(size / 24, (at) => `Dam Breaks Near Kariba ${at}\n`),
  bylines: (size) => 'By Ana Ruiz, Tom Ash and Lee Orr\n'.repeat(size / 33),
  'the same paragraph': (size) =>
    'The river rose at night, and two villages had to leave their houses.\n\n'.repeat(size / 70),
}

const one = chosen === undefined ? undefined : shapes[chosen]
if (chosen !== undefined && one) measureShape(chosen, one)
else
  for (const name of Object.keys(shapes))
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), String(kilobytes), name], { stdio: 'inherit' })

function measureShape(name: string, shape: (size: number) => string): void {
  const [half, whole] = [measure(shape(kilobytes * 512)), measure(shape(kilobytes * 1024))]
  const peak = process.resourceUsage().maxRSS / 1024
  console.log(
    `${name.padEnd(22)} ${(whole / kilobytes).toFixed(2).padStart(6)} ms a kB, ${(whole / half).toFixed(2)} times its half, ${peak.toFixed(0)} MiB at most`,
  )
}

/** Milliseconds of a core for reading a page, the least of three. */
function measure(source: string): number {
  const bytes = new TextEncoder().encode(source)
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      const before = process.cpuUsage()
      splitStories(readPage({ id: 'sha256:0', source: 'bench', bytes, size: bytes.length, given: {} }), [english])
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }),
  )
}
