import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

/** Where a file system in memory is at hand, tests do not wait for the disk. */
const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A new folder, gone after the test. */
export function folderFor(context: TestContext): string {
  const folder = mkdtempSync(join(place, 'hearsay-test-'))
  context.after(() => {
    rmSync(folder, { recursive: true })
  })
  return folder
}
