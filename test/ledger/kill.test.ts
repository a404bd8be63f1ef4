import assert from 'node:assert/strict'
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { folderFor } from '../store/folder.ts'

const writer = fileURLToPath(new URL('endless-writer.ts', import.meta.url))
const kills = 100
const ledgers = 4

test('killed at any moment, a ledger keeps all that it said was stored', { timeout: 120_000 }, async (context) => {
  const folder = folderFor(context)
  // What a process has compiled is kept for the next ones only if it ends by itself: this one writes nothing, and ends.
  await once(startWriter(join(folder, 'unkilled.db'), { first: 0, last: 0 }), 'exit')
  const results = await Promise.all(
    Array.from({ length: ledgers }, (_, index) => killAgainAndAgain(join(folder, `${index}.db`), kills / ledgers)),
  )
  const fired = results.reduce((sum, result) => sum + result.fired, 0)
  const told = results.reduce((sum, result) => sum + result.told, 0)
  console.log(`${fired} kills fired, ${told} pages told to be stored, none missing`)
  assert.ok(fired > kills / 2 && told > 0)
})

/** Kills a writer in the middle of its work, again and again on one ledger, and looks each time at what is there. */
async function killAgainAndAgain(path: string, times: number): Promise<{ fired: number; told: number }> {
  let fired = 0
  for (let time = 0; time < times; time++) {
    const child = startWriter(path, { first: time * 100_000, last: Infinity })
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
    await wait(Math.random() * 250)
    if (child.kill('SIGKILL')) fired++
    if (child.signalCode === null && child.exitCode === null) await once(child, 'exit')
    assert.equal(child.signalCode, 'SIGKILL')
  }
  const notes = notesOf(path)
  const told = existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : []
  const ledger = await openLedger(path)
  const { failures } = await ledger.verify()
  assert.deepEqual(failures, [])
  const stored = new Set((await ledger.stories()).map(({ story }) => story.page))
  assert.deepEqual(
    told.filter((id) => !stored.has(id)),
    [],
  )
  await ledger.close()
  return { fired, told: told.length }
}

/** Starts a writer of the pages from one number up to another, which notes beside the ledger what it was told is stored. */
function startWriter(
  path: string,
  { first, last }: { first: number; last: number },
): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, [writer, path, notesOf(path), String(first), String(last)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(path), 'cache') },
  })
}

function notesOf(path: string): string {
  return `${path}.notes`
}
