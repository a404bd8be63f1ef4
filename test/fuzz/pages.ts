import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Capture } from '../../src/evidence/page.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A capture of bytes made in a test. */
export function captureOf(bytes: Uint8Array, source = 'test'): Capture {
  const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return { id, source, bytes, size: bytes.length, given: {} }
}

/** The captures of all files that match, unpacked where they end in `.gz`, with paths from the project's root; none where the folder is not there. */
export function capturesIn(folder: string, pattern: string): Capture[] {
  if (!existsSync(root + folder)) return []
  return globSync(pattern, { cwd: root + folder })
    .sort()
    .map((path) => {
      const bytes = readFileSync(`${root}${folder}/${path}`)
      return captureOf(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, path)
    })
}
