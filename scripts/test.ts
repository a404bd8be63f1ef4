import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

/**
 * `npm test`: everything that must hold before a change lands. First what can be said without running the program (types,
 * lint, format, code that nothing uses), two at a time; then the tests, with their own report.
 * `npm test -- FILE…` runs only the tests of these files.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const files = process.argv.slice(2)

const checks: readonly (readonly [string, ...string[]])[] = [
  ['eslint', '--max-warnings=0', '--cache', '--cache-location', 'node_modules/.cache/eslint/', '.'],
  ['tsc', '-p', '.'],
  ['prettier', '--check', '--log-level=warn', '--cache', '.'],
  ['knip'],
]

const failed = files.length > 0 ? [] : await runAll(checks, 2)
const tests = files.length > 0 ? files : ['test/**/*.test.ts', 'src/**/*.test.ts']
// By itself Node leaves one core free, which on two cores is half of them.
const options = ['--test', '--test-reporter=spec', `--test-concurrency=${availableParallelism()}`]
const [status] = (await once(start('node', [...options, ...tests], 'inherit'), 'close')) as [number]
for (const name of failed) console.error(`✖ ${name} failed: its report stands above the tests`)
process.exitCode = status !== 0 || failed.length > 0 ? 1 : 0

/** Runs the checks, so many at a time, prints the report of each that fails, and returns the names of these. */
async function runAll(all: typeof checks, atOnce: number): Promise<string[]> {
  const waiting = [...all]
  const unmet: string[] = []
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, ...options] = next
      const started = performance.now()
      const child = start(name, options, 'pipe')
      let report = ''
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (piece: Buffer) => (report += piece.toString()))
      const [code] = (await once(child, 'close')) as [number]
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      console.log(`${code === 0 ? '✔' : '✖'} ${name} (${seconds} s)`)
      if (code === 0) continue
      unmet.push(name)
      console.log(report)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return unmet
}

function start(name: string, options: readonly string[], stdio: 'inherit' | 'pipe'): ReturnType<typeof spawn> {
  return spawn(name, options, {
    cwd: root,
    // Every test file is a process of its own, and loads much of the program: what the first has compiled, the others take.
    env: { NODE_COMPILE_CACHE: `${root}node_modules/.cache/node`, ...process.env },
    stdio: ['ignore', stdio, stdio],
    shell: process.platform === 'win32',
  })
}
