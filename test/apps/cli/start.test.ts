import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { suite, test } from 'node:test'
import { flood, toll } from './pages.ts'
import { openWorkplace } from './run-cli.ts'

const { path, put, run } = openWorkplace()

suite('hearsay start', () => {
  test('shows what the example pages say, the first time and again', async () => {
    const { status, out, err } = await run(['start'])
    assert.equal(status, 0, err)
    for (const part of ['Pages: ', 'Stories: ', 'Who said what: ', 'Figures: ', 'Where pages differ: ']) {
      assert.ok(out.includes(`\n${part}`) || out.startsWith(part), part)
    }
    assert.match(out, /The ledger is .*hearsay-examples\.db\n/)
    assert.match(out, /npx hearsay claims .*--ledger hearsay-examples\.db/)
    assert.ok(!existsSync(`${path}/hearsay.db`))
    const again = await run(['start'])
    assert.deepEqual([again.status, again.out.replace(/ \(\d+ known already\)/, '')], [0, out])
  })

  test('does the same with pages of the user’s own', async () => {
    put('flood.txt', flood)
    put('toll.txt', toll)
    const { status, out } = await run(['start', 'flood.txt', 'toll.txt'])
    assert.equal(status, 0)
    assert.match(out, /^Pages: 2\n/)
    assert.match(out, /Where pages differ: 1\n/)
    assert.match(out, /“12[^”]*” and “19[^”]*”: the number of people killed in Varna is higher/)
    assert.match(out, /2 inputs: 2 read\nThe ledger is .*hearsay\.db\n/)
    assert.ok(existsSync(`${path}/hearsay.db`))
  })

  test('works where npm start was typed', async () => {
    put('elsewhere/flood.txt', flood)
    const env = { npm_lifecycle_event: 'start', INIT_CWD: `${path}/elsewhere` }
    const { status, out } = await run(['start', 'flood.txt', '--ledger', 'own.db'], { env })
    assert.equal(status, 0)
    assert.match(out, /Where pages differ: none found/)
    assert.ok(existsSync(`${path}/elsewhere/own.db`))
  })
})
