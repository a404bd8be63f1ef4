import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { migrations } from '../../src/store/sqlite/migrate.ts'

const page = readFileSync(new URL('../../docs/ledger.md', import.meta.url), 'utf8')
const db = new DatabaseSync(':memory:')
for (const { statements } of migrations) for (const statement of statements) db.exec(statement)

test('every table and view is described, and nothing else', () => {
  const stored = db.prepare(
    `SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'story_%'`,
  )
  const described = page.matchAll(/^\| `([a-z_]+)` *\|/gm)
  assert.deepEqual(
    Array.from(described, ([, name]) => name).sort(),
    stored
      .all()
      .map(({ name }) => name)
      .sort(),
  )
})

for (const [, sql = ''] of page.matchAll(/```sql\n([^`]*)```/g))
  test(`runs: ${sql.split('\n')[0]!}`, () => {
    assert.deepEqual(db.prepare(sql).all(), [])
  })
