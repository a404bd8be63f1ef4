import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { openKnowledge } from '../src/ledger/knowledge.ts'
import { readCapture } from '../src/ledger/read-capture.ts'
import { countWords } from './count-words.ts'
import { makeStory, writeStories } from './make-stories.ts'
import { quickestOf, runNode, type Run } from './run-program.ts'

/**
 * `npm run bench`: how fast the program starts, reads and stores, and how both grow, as tables for the README. Machines are
 * noisy, so beside each figure stands the time on a core, and how it compares with counting the words of the same pages at the
 * same time. `npm run bench -- 1000` goes up to so many stories instead of 10,000.
 */
const hearsay = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url))
const most = Number(process.argv[2] ?? 10_000)
const words = 400
const folder = mkdtempSync(`${tmpdir()}/hearsay-bench-`)

try {
  console.log(`Node ${process.version} on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}).\n`)
  await measureStart()
  await measureReading(writeStories(`${folder}/pages`, most, words))
  await measureAdding()
  await measureGrowth()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** `hearsay --version` beside a Node that does nothing. */
async function measureStart(): Promise<void> {
  const version = await quickestOf(7, [hearsay, '--version'])
  const empty = await quickestOf(7, ['--eval', '0'])
  table(
    ['start', 'ms'],
    [
      ['`hearsay --version`', ms(version.seconds)],
      ['Node that does nothing', ms(empty.seconds)],
    ],
  )
}

/** `read` over more and more pages of one story each. The first row is a whole run; the others are without its start. */
async function measureReading(paths: readonly string[]): Promise<void> {
  const start = await quickestOf(3, [hearsay, 'read', '--json', paths[0]!])
  const rows = [['1, with the start', '', ms(start.seconds), ms(start.cpuSeconds), mebibytes(start), '']]
  for (let count = 100; count <= most; count *= 10) {
    const taken = paths.slice(0, count)
    const run = await runNode([hearsay, 'read', '--json', ...taken])
    const seconds = (run.seconds - start.seconds) / count
    const cpuSeconds = (run.cpuSeconds - start.cpuSeconds) / count
    const counting = countWords(taken.slice(0, 1000))
    rows.push([
      count.toLocaleString('en'),
      (1 / seconds).toFixed(0),
      ms(seconds),
      ms(cpuSeconds),
      mebibytes(run),
      (cpuSeconds / counting).toFixed(0),
    ])
  }
  table([`stories of ${words} words`, 'a second', 'ms each', 'ms of a core each', 'MiB', 'times a word count'], rows)
}

/** `add` beside `read` of the same pages, one right after the other. */
async function measureAdding(): Promise<void> {
  const read = await runNode([hearsay, 'read', '--json', `${folder}/pages`])
  const add = await runNode([hearsay, 'add', '--json', '--ledger', `${folder}/bench.db`, `${folder}/pages`])
  const row = (name: string, { seconds, cpuSeconds, mebibytes: peak }: Run): string[] => [
    name,
    seconds.toFixed(1),
    cpuSeconds.toFixed(1),
    peak.toFixed(0),
  ]
  table(
    [`${most.toLocaleString('en')} stories`, 's', 's of a core', 'MiB'],
    [
      row('`read`', read),
      row('`add`', add),
      ['ratio', (add.seconds / read.seconds).toFixed(2), (add.cpuSeconds / read.cpuSeconds).toFixed(2), ''],
    ],
  )
}

/** One story that grows to a megabyte: twice the text takes twice the time where it grows linearly. */
async function measureGrowth(): Promise<void> {
  const knowledge = openKnowledge()
  const rows: string[][] = []
  let before: number | null = null
  for (const kilobytes of [64, 128, 256, 512, 1024]) {
    const bytes = new TextEncoder().encode(makeStory(7, kilobytes * 170).slice(0, kilobytes * 1024))
    const capture = { id: `sha256:${'0'.repeat(64)}`, source: 'bench', bytes, size: bytes.length, given: {} }
    let taken = Infinity
    // Noise weighs little where a run takes seconds.
    for (let round = 0; round < (kilobytes < 128 ? 3 : 1); round++) {
      const started = performance.now()
      await readCapture(capture, knowledge)
      taken = Math.min(taken, (performance.now() - started) / 1000)
    }
    rows.push([
      String(kilobytes),
      ms(taken),
      ((taken * 1000) / kilobytes).toFixed(2),
      before === null ? '' : (taken / before).toFixed(2),
    ])
    before = taken
  }
  table(['one story of kB', 'ms', 'ms a kB', 'times its half'], rows)
}

/** Prints a table in Markdown. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  console.log([line(head), line(rule), ...rows.map(line), ''].join('\n'))
}

function ms(seconds: number): string {
  const milliseconds = seconds * 1000
  return milliseconds.toFixed(milliseconds < 20 ? 1 : 0)
}

function mebibytes(run: Run): string {
  return run.mebibytes.toFixed(0)
}
