import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { after, suite, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

suite('a program whose reader is not whole says so, and reads nothing', () => {
  const folder = mkdtempSync(`${tmpdir()}/hearsay-reader-`)
  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  for (const name of ['bin', 'src', 'models', 'package.json'])
    cpSync(root + name, `${folder}/${name}`, { recursive: true })
  mkdirSync(`${folder}/build`)
  symlinkSync(`${root}build/gazetteer.bin`, `${folder}/build/gazetteer.bin`)
  symlinkSync(`${root}node_modules`, `${folder}/node_modules`)
  writeFileSync(`${folder}/page.txt`, '“We are safe,” said Ana Ruiz, the mayor of Northfield. The road was closed.\n')

  const run = (...args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [`${folder}/bin/hearsay.js`, ...args], { cwd: folder, encoding: 'utf8' })

  function check(said: RegExp): void {
    for (const args of [
      ['read', 'page.txt'],
      ['read', '--json', 'page.txt'],
      ['add', '--ledger', 'page.db', 'page.txt'],
    ]) {
      const { status, stdout, stderr } = run(...args)
      assert.equal(status, 1, args.join(' '))
      assert.match(stderr, said)
      assert.match(stderr, /install .*again.*git checkout -- models/i)
      assert.doesNotMatch(stderr, /\n\s+at /, 'no trace of the program')
      assert.doesNotMatch(stdout, /Ana Ruiz/)
    }
    if (existsSync(`${folder}/page.db`)) {
      const { stdout } = run('claims', '--ledger', 'page.db', '--json')
      assert.equal(stdout.trim(), '', 'nothing is kept of a page that was not read')
    }
  }

  test('whole, it reads', () => {
    const { status, stdout } = run('read', '--json', 'page.txt')
    assert.equal(status, 0)
    assert.match(stdout, /Ana Ruiz/)
  })

  test('damaged', () => {
    writeFileSync(`${folder}/models/model.onnx`, 'no model')
    check(/models\/model\.onnx is not the file/)
  })

  test('missing', () => {
    rmSync(`${folder}/models/model.onnx`)
    check(/models\/model\.onnx, which cannot be read/)
  })
})
