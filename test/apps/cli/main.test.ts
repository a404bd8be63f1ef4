import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { suite, test } from 'node:test'
import { openWorkplace, program } from './run-cli.ts'

const workplace = openWorkplace()
const commands = readdirSync(new URL('../../../src/apps/cli/commands/', import.meta.url)).map((name) =>
  name.slice(0, -3),
)

suite('the program', { concurrency: 2 }, () => {
  test('prints its version', async () => {
    const { status, out } = await workplace.run(['--version'])
    assert.equal(status, 0)
    assert.match(out, /^\d+\.\d+\.\d+\n$/)
  })

  test('lists every command in its help, and fits 80 columns', async () => {
    const { status, out } = await workplace.run(['--help'])
    assert.equal(status, 0)
    for (const command of commands) assert.match(out, new RegExp(`^  ${command} `, 'm'))
    for (const line of out.split('\n')) assert.ok(line.length <= 80, line)
  })

  test('has a help with examples for every command', async () => {
    for (const command of commands) {
      const { status, out } = await workplace.run([command, '--help'])
      assert.equal(status, 0)
      assert.match(out, new RegExp(`\\nExamples:\\n  hearsay ${command}`))
    }
  })

  test('has every command and option in its description', async () => {
    const described = readFileSync(new URL('../../../docs/command-line.md', import.meta.url), 'utf8')
    for (const command of commands) {
      assert.ok(described.includes(`| \`${command}`), command)
      const { out } = await workplace.run([command, '--help'])
      for (const [option] of out.matchAll(/--[a-z-]+/g)) assert.ok(described.includes(option), `${command} ${option}`)
    }
  })

  test('ends with 2 on wrong usage, and says what is wrong', async () => {
    const wrong: readonly (readonly [string[], RegExp])[] = [
      [['calims'], /unknown command 'calims'\n\(Did you mean claims\?\)/],
      [['read'], /name a file, a directory, or - to paste a page/],
      [['read', '--jsno', 'x'], /unknown option '--jsno'\n\(Did you mean --json\?\)/],
      [['claims', '--act', 'shout'], /Allowed choices are assert/],
      [['claims', '--limit', 'ten'], /must be a whole number/],
      [['claims', '--from', 'March'], /must be a date such as 2024-03-05/],
      [['read', '--published', 'yesterday', 'x'], /must be a date such as/],
      [['show'], /missing required argument 'id'/],
    ]
    for (const [args, message] of wrong) {
      const { status, out, err } = await workplace.run(args)
      assert.deepEqual([status, out], [2, ''], args.join(' '))
      assert.match(err, message)
    }
  })

  test('says what to do where Node is too old', () => {
    const old = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.19.0" } })'
    const { status, stderr } = spawnSync(process.execPath, [`--import=data:text/javascript,${old}`, program], {
      encoding: 'utf8',
    })
    assert.equal(status, 1)
    assert.match(stderr, /needs Node 24 or newer; this is Node 20\.19\.0\.\n.*npm start/)
  })

  test('starts quickly', () => {
    const tookMs = (...given: readonly string[]): number => {
      const started = performance.now()
      execFileSync(process.execPath, given)
      return performance.now() - started
    }
    // Node alone takes half of it. Other tests run beside this one, so each run is held against one of Node right after it.
    const ratios = Array.from({ length: 6 }, () => tookMs(program, '--version') / tookMs('-e', '0'))
    assert.ok(Math.min(...ratios) <= 3.75, ratios.map((ratio) => ratio.toFixed(1)).join(' '))
  })
})
