import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import type { Input } from '../../src/ledger/ledger.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { LedgerError } from '../../src/ledger/error.ts'
import { fixtureReader, pageOfNumber } from './fixture-reader.ts'

/** A file system of 4 MiB, gone after the test; null where none can be mounted. */
function smallDisk(context: TestContext): string | null {
  const disk = mkdtempSync(join(tmpdir(), 'hearsay-disk-'))
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]).status === 0
  context.after(() => {
    if (isMounted) spawnSync('umount', [disk])
    rmSync(disk, { recursive: true })
  })
  return isMounted ? disk : null
}

test('a full disk keeps what was told to be stored, and the import goes on once there is room', async (context) => {
  const disk = smallDisk(context)
  if (disk === null) {
    context.skip('no file system can be mounted')
    return
  }
  async function* pages(): AsyncGenerator<Input> {
    for (let number = 0; number < 2000; number++) yield pageOfNumber(number)
  }
  const path = join(disk, 'ledger.db')
  const ledger = await openLedger(path, { create: true, reader: fixtureReader() })
  const told: string[] = []
  const failure = await (async () => {
    for await (const { id } of ledger.add(pages())) told.push(id!)
    return null
  })().catch((error: unknown) => error)
  assert.ok(failure instanceof LedgerError, String(failure))
  assert.equal(failure.code, 'disk-full', failure.message)
  assert.match(failure.message, /MiB are free, and \d+\.\d MiB more are needed/)
  assert.ok(told.length > 0)
  const stored = new Set((await ledger.stories()).map(({ story }) => story.page))
  assert.deepEqual(
    told.filter((id) => !stored.has(id)),
    [],
  )
  assert.deepEqual((await ledger.verify()).failures, [])
  await ledger.close()
  assert.equal(spawnSync('mount', ['-o', 'remount,size=64m', disk]).status, 0)
  const roomy = await openLedger(path, { reader: fixtureReader() })
  let isNew = 0
  for await (const added of roomy.add(pages())) if (added.isNew) isNew++
  assert.equal(isNew, 2000 - stored.size)
  assert.equal((await roomy.stats()).inputs, 2000)
  await roomy.close()
})
