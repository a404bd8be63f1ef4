import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync } from 'node:fs'
import { suite, test } from 'node:test'
import type { ReadingJson } from '../../../src/ledger/reading-json.ts'
import { widthOf } from '../../../src/apps/cli/text-width.ts'
import { flood, hostile, toll } from './pages.ts'
import { openWorkplace, program } from './run-cli.ts'

const workplace = openWorkplace()
const { lines, put, run } = workplace

suite('hearsay read', { concurrency: 2 }, () => {
  put('flood.txt', flood)
  put('news/toll.txt', toll)
  put('news/flood.txt', flood)
  put('news/photo.jpg', 'x')
  put('hostile.txt', hostile)

  test('prints one reading a line, in the order given, with the paths as given', async () => {
    const { status, out, err } = await run(['read', '--json', './flood.txt', 'news'])
    assert.equal(status, 0)
    const readings = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ReadingJson)
    assert.deepEqual(
      readings.map(({ page }) => [page.source, page.state]),
      [
        ['./flood.txt', 'read'],
        ['news/flood.txt', 'read'],
        ['news/toll.txt', 'read'],
      ],
    )
    const [{ page, text, stories }] = readings as [ReadingJson, ...ReadingJson[]]
    assert.equal(page.chars, text.length)
    assert.equal(text, flood)
    assert.equal(stories[0]?.headline?.text, 'River bursts its banks in Varna')
    assert.match(err, /1 \.jpg/)
    assert.match(err, /3 inputs: 3 read\n$/)
  })

  test('takes what a page does not say from options and from a manifest', async () => {
    put('undated.txt', flood.replace('March 5, 2024 ', ''))
    put('set/pages.jsonl', '{"path": "../undated.txt", "published": "2024-03-05", "outlet": "Valley Post"}\n')
    const [given] = await lines<ReadingJson>(['read', '--json', 'undated.txt', '--published', '2024-03-07'])
    assert.equal(given?.stories[0]?.published?.value, '2024-03-07')
    assert.equal(given.stories[0].published.basis, 'given')
    const [listed] = await lines<ReadingJson>(['read', '--json', '--manifest', 'set/pages.jsonl', '--outlet', 'Other'])
    assert.equal(listed?.page.source, '../undated.txt')
    assert.equal(listed.stories[0]?.published?.value, '2024-03-05')
    assert.equal(listed.stories[0].outlet?.name, 'Valley Post')
  })

  test('reads a page that is pasted', async () => {
    const { status, out } = await run(['read', '--json', '-'], { input: flood })
    assert.equal(status, 0)
    assert.equal((JSON.parse(out) as ReadingJson).page.source, '-')
  })

  test('prints tables no wider than they may be', async () => {
    for (const width of [60, 80, 120]) {
      const { status, out } = await run(['read', 'flood.txt'], { env: { COLUMNS: String(width) } })
      assert.equal(status, 0)
      assert.match(out, /Who said what/)
      assert.match(out, /than 200/)
      assert.doesNotMatch(out, /201/)
      for (const line of out.split('\n')) assert.ok(widthOf(line) <= width, line)
    }
  })

  test('sends no control character to the terminal, and no colour where none is wanted', async () => {
    for (const args of [
      ['read', 'hostile.txt'],
      ['read', '--json', 'hostile.txt'],
      ['read', 'no\u001b[2J.txt'],
    ]) {
      const { out, err } = await run(args, { env: { NO_COLOR: '1' } })
      assert.doesNotMatch(out + err, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    }
  })

  test('goes on after an input that cannot be read, and ends with 1', async () => {
    put('secret.txt', flood)
    chmodSync(`${workplace.path}/secret.txt`, 0)
    put('pictures/photo.jpg', 'x')
    const isRoot = process.getuid?.() === 0
    const { status, out, err } = await run(['read', '--json', 'none.txt', 'pictures', 'secret.txt', 'flood.txt'])
    assert.equal(status, 1)
    assert.equal(out.trimEnd().split('\n').length, isRoot ? 2 : 1)
    assert.match(err, /hearsay: none\.txt: There is no such file/)
    assert.match(err, /hearsay: pictures: This directory has no pages/)
    assert.match(err, isRoot ? /4 inputs: 2 unreadable, 2 read/ : /4 inputs: 3 unreadable, 1 read/)
  })

  test('names a state for empty, binary and blank pages', async () => {
    put('empty.txt', '')
    put('blank.txt', ' \n\n')
    put(
      'binary.txt',
      new Uint8Array(2000).map((_, at) => (at * 7919) % 256),
    )
    const readings = await lines<ReadingJson>(['read', '--json', 'empty.txt', 'blank.txt', 'binary.txt'])
    assert.deepEqual(
      readings.map(({ page }) => page.state),
      ['empty', 'no-text', 'unreadable'],
    )
  })

  test('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [program, 'read', '--json', ...Array<string>(200).fill('flood.txt')], {
      cwd: workplace.path,
    })
    let err = ''
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const [status] = (await once(child, 'close')) as [number | null]
    assert.deepEqual([status, err], [0, ''])
  })
})
