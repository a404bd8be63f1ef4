import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { formatTable, type Column } from '../../../src/apps/cli/table.ts'
import { widthOf } from '../../../src/apps/cli/text-width.ts'

interface Told {
  readonly who: string | null
  readonly what: string
  readonly count: number
}

const columns: readonly Column<Told>[] = [
  { header: 'Who', text: ({ who }) => who },
  { header: 'What', text: ({ what }) => what, lines: 3, min: 10 },
  { header: 'Count', text: ({ count }) => count, align: 'right' },
]

suite('a table', () => {
  test('takes the room that it needs where there is enough', () => {
    const rows = [
      { who: 'Ana Ruiz', what: 'We are safe', count: 2 },
      { who: '北京', what: 'Yes', count: 12 },
    ]
    assert.equal(
      formatTable(rows, columns, { width: 80 }),
      'Who       What         Count\nAna Ruiz  We are safe      2\n北京      Yes             12\n',
    )
  })

  test('is never wider than the terminal; what is long goes on below and is cut', () => {
    const rows = [{ who: 'The regional office of the water authority', what: 'word '.repeat(60), count: 1 }]
    for (const width of [30, 40, 60, 80, 120]) {
      const lines = formatTable(rows, columns, { width }).trimEnd().split('\n')
      for (const line of lines) assert.ok(widthOf(line) <= width, `${width}: ${line}`)
      assert.ok(lines.some((line) => line.includes('…')))
      assert.equal(lines.length, 4)
    }
  })

  test('leaves out a column without anything in it', () => {
    assert.equal(
      formatTable([{ who: null, what: 'x', count: 1 }], columns, { width: 80 }),
      'What  Count\nx         1\n',
    )
  })

  test('puts rows under titles', () => {
    const rows = [
      { who: 'A', what: 'x', count: 1 },
      { who: 'B', what: 'x', count: 1 },
      { who: 'B', what: 'y', count: 2 },
    ]
    const lines = formatTable(rows, columns, { width: 80, title: ({ what }) => `Story ${what}` }).split('\n')
    assert.deepEqual(
      lines.filter((line) => line.startsWith('Story')),
      ['Story x', 'Story y'],
    )
    assert.equal(lines.length, 3 + 2 * 2 + 2)
  })

  test('shows control characters of a page, and does not send them', () => {
    const table = formatTable([{ who: '\u001b[31mred', what: 'line\nbreak', count: 1 }], columns, { width: 80 })
    assert.ok(table.includes('\\u{1b}[31mred'))
    assert.ok(table.includes('line break'))
  })
})
