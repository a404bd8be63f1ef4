import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'

/** The program as it is installed in a clone. */
export const program = fileURLToPath(new URL('../../../bin/hearsay.js', import.meta.url))

/** Whatever the tests run in, the program is asked for no colour and told no width. */
const plainEnvironment = { ...process.env, FORCE_COLOR: undefined, COLUMNS: undefined }

/** What the command line printed, and how it ended. */
export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

interface RunOptions {
  /** What it reads from standard input. */
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** A directory that is there for the tests of one file. */
export interface Workplace {
  readonly path: string
  /** Writes a file, and returns its name. */
  readonly put: (name: string, content: string | Uint8Array) => string
  /** Runs `hearsay` in the directory. */
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Ended>
  /** Runs it, and reads its output as lines of JSON; throws where it does not end with 0. */
  readonly lines: <Line>(args: readonly string[]) => Promise<Line[]>
}

export function openWorkplace(): Workplace {
  const path = mkdtempSync(`${tmpdir()}/hearsay-cli-`)
  after(() => {
    rmSync(path, { recursive: true, force: true })
  })
  const run: Workplace['run'] = async (args, { input = '', env = {} } = {}) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: path, env: { ...plainEnvironment, ...env } })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece))
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece))
    child.stdin.on('error', () => undefined).end(input)
    const [status] = (await once(child, 'close')) as [number | null]
    return { status, out, err }
  }
  return {
    path,
    put: (name, content) => {
      mkdirSync(dirname(`${path}/${name}`), { recursive: true })
      writeFileSync(`${path}/${name}`, content)
      return name
    },
    run,
    lines: async <Line>(args: readonly string[]) => {
      const { status, out, err } = await run(args)
      if (status !== 0) throw new Error(`hearsay ${args.join(' ')} ended with ${status}: ${err}`)
      return out
        .trim()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line)
    },
  }
}
