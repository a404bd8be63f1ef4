import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import test from 'node:test'
import { fileURLToPath } from 'node:url'

/** The examples of the documents are run as they stand; each prints what stands behind `//` in them, parted by ` / `. */
const root = fileURLToPath(new URL('..', import.meta.url))

for (const file of ['README.md', 'docs/library.md']) {
  const examples = readFileSync(root + file, 'utf8').matchAll(/^```ts\n(.*?)^```/gms)
  for (const [index, [, code = '']] of [...examples].entries()) {
    test(`example ${index + 1} of ${file} prints what it says`, () => {
      // Inside the project, so that `hearsay` is found by its own name.
      mkdirSync(`${root}build`, { recursive: true })
      const folder = mkdtempSync(`${root}build/example-`)
      try {
        writeFileSync(`${folder}/example.ts`, code)
        const printed = execFileSync('node', ['example.ts'], { cwd: folder, encoding: 'utf8' })
        const promised = [...code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].flatMap(([, words = '']) =>
          words.split(' / '),
        )
        assert.deepEqual(printed.trim().split('\n'), promised)
      } finally {
        rmSync(folder, { recursive: true })
      }
    })
  }
}
