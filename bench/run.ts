import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { cpus, tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { makeStory, writeStories } from './make-stories.ts'

/**
 * `npm run bench`: how fast the program starts, reads and stores, and how both grow. Machines are noisy, so every figure that
 * others are compared with is a ratio to something run at the same time. `npm run bench -- 1000` takes so many stories instead
 * of 10,000.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const hearsay = `${root}bin/hearsay.js`
const most = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(`${tmpdir()}/hearsay-bench-`)
const words = 400

interface Run {
  readonly seconds: number
  readonly mebibytes: number
}

try {
  console.log(`Node ${process.version}, ${cpus().length} cores; stories of ${words} words`)
  await startUp()
  const reading = await pages()
  await length()
  await storing(reading)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** `hearsay --version` beside a Node that does nothing. */
async function startUp(): Promise<void> {
  const version = await best(5, [hearsay, '--version'])
  const empty = await best(5, ['--eval', '0'])
  line('hearsay --version', `${ms(version.seconds)}; Node alone ${ms(empty.seconds)}; ratio ${ratio(version, empty)}`)
}

/** `read` over more and more pages of one story: cost per story, without the start. */
async function pages(): Promise<Run> {
  const paths = writeStories(`${folder}/pages`, most, words)
  const start = await best(3, [hearsay, 'read', '--json', paths[0]!])
  let last = start
  for (let count = Math.min(100, most); count <= most; count *= 10) {
    last = await run([hearsay, 'read', '--json', ...paths.slice(0, count)])
    const each = (last.seconds - start.seconds) / count
    line(
      `read ${count} stories`,
      `${(1 / each).toFixed(0)} stories a second; ${last.mebibytes.toFixed(0)} MiB resident`,
    )
  }
  return last
}

/** One story that grows: the time for twice the text, which is 2 where it grows linearly. */
async function length(): Promise<void> {
  const { openKnowledge } = await import('../src/ledger/knowledge.ts')
  const { readCapture } = await import('../src/ledger/read-capture.ts')
  const knowledge = openKnowledge()
  let before = 0
  for (const kilobytes of [64, 128, 256, 512, 1024]) {
    const text = makeStory(7, kilobytes * 170).slice(0, kilobytes * 1024)
    const bytes = new TextEncoder().encode(text)
    const capture = { id: `sha256:${'0'.repeat(64)}`, source: 'bench', bytes, size: bytes.length, given: {} }
    const times = Array.from({ length: 3 }, () => {
      const started = performance.now()
      readCapture(capture, knowledge)
      return performance.now() - started
    })
    const taken = Math.min(...times)
    const growth = before === 0 ? '' : `; ${(taken / before).toFixed(2)} times that of half of it`
    line(`one story of ${kilobytes} kB`, `${(taken / kilobytes).toFixed(2)} ms a kB${growth}`)
    before = taken
  }
}

/** `add` beside `read` of the same pages. */
async function storing(reading: Run): Promise<void> {
  const adding = await run([hearsay, 'add', '--ledger', `${folder}/bench.db`, `${folder}/pages`])
  line(
    `add ${most} stories`,
    `${adding.seconds.toFixed(1)} s; read took ${reading.seconds.toFixed(1)} s; ratio ${ratio(adding, reading)}`,
  )
}

async function best(times: number, options: readonly string[]): Promise<Run> {
  let fastest = await run(options)
  for (let count = 1; count < times; count++) {
    const next = await run(options)
    if (next.seconds < fastest.seconds) fastest = next
  }
  return fastest
}

/** Runs the program once. */
async function run(options: readonly string[]): Promise<Run> {
  const started = performance.now()
  const child = spawn('node', options, { stdio: ['ignore', 'ignore', 'inherit'] })
  let mebibytes = 0
  const watch = setInterval(() => (mebibytes = Math.max(mebibytes, residentOf(child.pid))), 20)
  const [status] = (await once(child, 'close')) as [number]
  clearInterval(watch)
  if (status !== 0) throw new Error(`node ${options.join(' ')} ended with status ${status}`)
  return { seconds: (performance.now() - started) / 1000, mebibytes }
}

/** Peak resident memory of a running process in MiB, as Linux counts it; elsewhere 0. */
function residentOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s{1,20}(\d+)/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

function ratio(one: Run, other: Run): string {
  return (one.seconds / other.seconds).toFixed(2)
}

function ms(seconds: number): string {
  return `${(seconds * 1000).toFixed(0)} ms`
}

function line(name: string, result: string): void {
  console.log(`${name.padEnd(28)} ${result}`)
}
