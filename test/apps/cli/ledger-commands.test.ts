import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { DatabaseSync } from 'node:sqlite'
import { before, suite, test } from 'node:test'
import { widthOf } from '../../../src/apps/cli/text-width.ts'
import type {
  FoundStory,
  ListedClaim,
  ListedEvent,
  ListedFigure,
  ListedPlace,
  ListedStory,
  ListedTime,
  Shown,
  Stats,
  Verification,
} from '../../../src/ledger/ledger.ts'
import type { ReadingJson } from '../../../src/ledger/reading-json.ts'
import { flood, hostile, raid, toll } from './pages.ts'
import { openWorkplace, program } from './run-cli.ts'

const workplace = openWorkplace()
const { lines, put, run } = workplace

interface AddedLine {
  readonly id: string | null
  readonly source: string
  readonly state: string
}

suite('a ledger on the command line', { concurrency: 2 }, () => {
  before(async () => {
    put('flood.txt', flood)
    put('toll.txt', toll)
    put('hostile.txt', hostile)
    const { status, err } = await run(['add', 'flood.txt', 'toll.txt', 'hostile.txt'])
    assert.equal(status, 0, err)
  })

  test('add says what became of each page, once it is stored', async () => {
    const args = ['add', '--json', '--ledger', 'other.db', 'flood.txt', 'none.txt', 'toll.txt']
    const { status, out, err } = await run(args)
    assert.equal(status, 1)
    const added = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as AddedLine)
    assert.deepEqual(
      added.map(({ source, state }) => [source, state]),
      [
        ['flood.txt', 'read'],
        ['none.txt', 'unreadable'],
        ['toll.txt', 'read'],
      ],
    )
    assert.match(added[0]!.id!, /^sha256:[0-9a-f]{64}$/)
    assert.equal(added[1]!.id, null)
    assert.match(err, /hearsay: none\.txt: There is no such file.*\n3 inputs: 2 read, 1 unreadable\n/)
    const again = await run(['add', '--ledger', 'other.db', 'flood.txt', 'toll.txt'])
    assert.equal(again.status, 0)
    assert.match(again.out, /^2 inputs: 2 read \(2 known already\)\nThe ledger is .*other\.db\n$/)
  })

  test('stories, claims, figures, times and places are listed as JSON lines', async () => {
    const stories = await lines<ListedStory>(['stories', '--json'])
    assert.deepEqual(
      stories.map(({ story }) => story.from),
      ['flood.txt', 'toll.txt', 'hostile.txt'],
    )
    const claims = await lines<ListedClaim>(['claims', '--json', '--source', 'markova', '--page', 'flood.txt'])
    assert.ok(claims.some(({ words }) => words.includes('We will not leave anyone behind')))
    const figures = await lines<ListedFigure>(['figures', '--json'])
    assert.ok(figures.some(({ words, figure }) => words === 'More than 200' && figure.min === 201))
    const times = await lines<ListedTime>(['times', '--json'])
    assert.ok(times.some(({ words }) => words.includes('Monday')))
    const places = await lines<ListedPlace>(['places', '--json', '--place', 'varna'])
    assert.ok(places.every(({ entity }) => entity.name === 'Varna') && places.length > 0)
  })

  test('events tell whom they harmed, and on whose word somebody did it', async () => {
    put('raid.txt', raid)
    assert.equal((await run(['add', '--ledger', 'raid.db', 'raid.txt'])).status, 0)
    const events = await lines<ListedEvent>(['events', '--json', '--ledger', 'raid.db'])
    const attack = events.find(({ event }) => event.victims.length > 0)
    assert.equal(attack?.victims[0]?.number, 'at least 12')
    const blamed = events.find(({ event }) => event.perpetrator?.standing === 'accused')
    assert.deepEqual(blamed?.perpetrator, { who: 'bandits', by: 'Police' })
    const { out } = await run(['events', '--ledger', 'raid.db'], { env: { COLUMNS: '160' } })
    assert.match(out, /killed: at least 12 people/)
    assert.match(out, /bandits, accused/)
    const shown = await run(['show', '--ledger', 'raid.db', attack.id])
    assert.match(shown.out, /killed +3 .*at least 12 people/)
    assert.match((await run(['read', 'raid.txt'])).out, /What happened/)
  })

  test('filters narrow a list, and an id of a story may be cut short', async () => {
    const [first] = await lines<ListedStory>(['stories', '--json', '--limit', '1'])
    const story = first!.id
    const claims = await lines<ListedClaim>(['claims', '--json', '--story', story.slice(0, 7) + story.slice(12)])
    assert.ok(claims.length > 0 && claims.every((claim) => claim.story.id === story))
    const late = await lines<ListedStory>(['stories', '--json', '--from', '2024-03-06'])
    assert.deepEqual(
      late.map(({ story: { from } }) => from),
      ['toll.txt'],
    )
    const none = await run(['claims', '--outlet', 'Nobody'])
    assert.deepEqual([none.status, none.out, none.err], [0, '', 'No claims match.\n'])
    const missing = await run(['claims', '--story', 'ffffffffffff.9'])
    assert.equal(missing.status, 1)
  })

  test('tables fit, and hold nothing that a terminal would obey', async () => {
    for (const command of [
      'stories',
      'claims',
      'figures',
      'times',
      'places',
      'events',
      'stats',
      'verify',
      'search Varna',
    ]) {
      const { status, out } = await run(command.split(' '), { env: { COLUMNS: '70', NO_COLOR: '1' } })
      assert.equal(status, 0, command)
      assert.ok(out.length > 0, command)
      assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
      const cells = out.split('\n').filter((line) => !/^(Ledger|Head|Checked) /.test(line))
      for (const line of cells) assert.ok(widthOf(line) <= 70, `${command}: ${line}`)
    }
    assert.doesNotMatch((await run(['figures'])).out, /201/)
  })

  test('search finds stories, and marks the words', async () => {
    const { out } = await run(['search', 'contractor', 'denied'])
    assert.match(out, /⟦contractor⟧ ⟦denied⟧/)
    const found = await lines<FoundStory>(['search', '--json', '"bridge collapsed"'])
    assert.equal(found.length, 2)
    const none = await run(['search', 'volcano'])
    assert.deepEqual([none.status, none.out], [0, ''])
  })

  test('show shows words in their surroundings, with page, line and bytes', async () => {
    const claims = await lines<ListedClaim>(['claims', '--json', '--page', 'flood.txt'])
    const quoted = claims.find(({ words }) => words.includes('leave anyone behind'))!
    const { status, out } = await run(['show', quoted.id])
    assert.equal(status, 0)
    assert.match(out, /⟦“We will not leave anyone behind,”⟧ ⟦said⟧/)
    assert.match(out, /page flood\.txt/)
    const start = Buffer.byteLength(flood.slice(0, flood.indexOf('“')))
    const end = Buffer.byteLength(flood.slice(0, flood.indexOf('”') + 1))
    assert.match(out, new RegExp(`content +5 +${start}–${end} `))
    const [shown] = await lines<Shown>(['show', '--json', quoted.id])
    assert.equal(shown?.thing.kind, 'claim')
    for (const id of [quoted.story.id, quoted.story.page, `${quoted.story.id}.f1`, `${quoted.story.id}.t1`]) {
      assert.equal((await run(['show', id])).status, 0, id)
    }
    const missing = await run(['show', 'ffffffffffff'])
    assert.equal(missing.status, 1)
    assert.match(missing.err, /^hearsay: /)
  })

  test('verify, stats and export', async () => {
    const [verification] = await lines<Verification>(['verify', '--json'])
    assert.equal(verification?.failed, 0)
    assert.match((await run(['verify'])).out, /^Everything holds\.\n/)
    const [stats] = await lines<Stats>(['stats', '--json'])
    assert.equal(stats?.inputs, 3)
    assert.deepEqual(stats.head, verification.head)
    const exported = await lines<ReadingJson>(['export', '--json'])
    const read = await lines<ReadingJson>(['read', '--json', 'flood.txt', 'toll.txt', 'hostile.txt'])
    assert.deepEqual(exported, read)
  })

  test('a ledger that is not there, or is none, is a clear error', async () => {
    put('none-of-these.db', flood.repeat(100))
    for (const ledger of ['missing.db', 'none-of-these.db']) {
      const { status, out, err } = await run(['claims', '--ledger', ledger])
      assert.deepEqual([status, out], [1, ''])
      assert.match(err, new RegExp(`^hearsay: .*${ledger}`))
    }
  })

  test('a ledger in use is waited for, and then named; the exit status is 75', async () => {
    assert.equal((await run(['add', '--ledger', 'busy.db', 'flood.txt'])).status, 0)
    const other = new DatabaseSync(`${workplace.path}/busy.db`)
    other.exec('BEGIN IMMEDIATE')
    const { status, err } = await run(['add', '--ledger', 'busy.db', 'toll.txt'])
    other.close()
    assert.equal(status, 75)
    assert.match(err, /^hearsay: .*busy\.db/)
  })

  test('an import that is interrupted keeps what it stored, and goes on with the same command', async () => {
    const count = 400
    for (let number = 0; number < count; number++) put(`many/${number}.txt`, `${flood}\nPage ${number} of many.\n`)
    const args = ['add', '--json', '--ledger', 'many.db', 'many']
    const child = spawn(process.execPath, [program, ...args], { cwd: workplace.path })
    let out = ''
    let err = ''
    child.stdout.on('data', (piece: Buffer) => (out += piece.toString()))
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()))
    child.stdout.once('data', () => child.kill('SIGINT'))
    const [status] = (await once(child, 'close')) as [number | null]
    assert.equal(status, 130, err)
    assert.match(err, /The same command goes on where this one stopped\./)
    const stored = out.trimEnd().split('\n').length
    assert.ok(stored > 0 && stored < count)
    const again = await run(['add', '--ledger', 'many.db', 'many'])
    assert.match(again.out, new RegExp(`^${count} inputs: ${count} read \\(${stored} known already\\)\n`))
  })
})
