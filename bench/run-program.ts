import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

/** What one run of a program took. */
export interface Run {
  readonly seconds: number
  /** Time on any core, as Linux counts it, to a hundredth of a second; elsewhere 0. */
  readonly cpuSeconds: number
  /** The most memory that was resident, as Linux counts it; elsewhere 0. */
  readonly mebibytes: number
}

/** Runs Node with these arguments, its output thrown away. Throws where it does not end with 0. */
export async function runNode(options: readonly string[]): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
  let usage: Usage = { cpuSeconds: 0, mebibytes: 0 }
  // What a process used can be asked for only while it runs.
  const watch = setInterval(() => (usage = usageOf(child.pid) ?? usage), 20)
  const [status] = (await once(child, 'close')) as [number | null]
  clearInterval(watch)
  if (status !== 0) throw new Error(`node ${options.slice(0, 5).join(' ')} ended with status ${status}: ${said}`)
  return { seconds: (performance.now() - started) / 1000, ...usage }
}

/** The quickest of several runs. */
export async function quickestOf(times: number, options: readonly string[]): Promise<Run> {
  const runs: Run[] = []
  for (let count = 0; count < times; count++) runs.push(await runNode(options))
  return runs.reduce((one, other) => (other.seconds < one.seconds ? other : one))
}

type Usage = Omit<Run, 'seconds'>

const ticksPerSecond = 100

function usageOf(pid: number | undefined): Usage | null {
  try {
    const stat = readFileSync(`/proc/${pid ?? 0}/stat`, 'utf8')
    // The name of the program stands in brackets and may hold spaces; user and system time are the 12th and 13th fields behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const peak = /VmHWM:\s{1,20}(\d+)/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1]
    if (peak === undefined) return null
    return {
      cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
      mebibytes: Number(peak) / 1024,
    }
  } catch {
    return null
  }
}
