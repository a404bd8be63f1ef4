import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { eventColumns } from '../../../src/apps/cli/columns.ts'
import type { Row } from '../../../src/apps/cli/row.ts'
import { actorInWords, befallenInWords, eventInWords, whereInWords } from '../../../src/apps/cli/event-in-words.ts'
import { formatTable } from '../../../src/apps/cli/table.ts'
import type { Event, Victim } from '../../../src/evidence/event.ts'
import type { ListedEvent } from '../../../src/ledger/ledger.ts'

const event: Event = {
  id: 'v1',
  span: [0, 8],
  trigger: { span: [0, 8], text: 'attacked' },
  type: 'ASSAULT',
  mode: 'firearms',
  actor: 'bandits',
  target: null,
  place: 'e2',
  from: null,
  to: null,
  when: '2024-03-04',
  status: 'realised',
  saidBy: 'a1',
  figures: [],
  victims: [],
  perpetrator: null,
  foundBy: 'test',
  rests: {},
}

const herder: Victim = {
  span: [0, 8],
  text: 'a herder',
  harm: 'killed',
  figure: null,
  entity: null,
  standing: 'civilian',
  affiliation: null,
  sex: null,
  age: null,
}

function row(fields: Partial<Row<ListedEvent>>): Row<ListedEvent> {
  return {
    id: '05d4bbcb5e57.1.v1',
    words: 'bandits attacked',
    line: 3,
    story: { id: '', page: '', from: 'page.txt', language: 'en', headline: null, outlet: null, published: null },
    event,
    actor: 'bandits',
    target: null,
    place: 'Voss',
    from: null,
    to: null,
    saidBy: 'Ana Ruiz',
    victims: [],
    perpetrator: null,
    ...fields,
  }
}

suite('an event in words', () => {
  test('never looks done where it is not', () => {
    assert.equal(eventInWords(event), 'ASSAULT firearms')
    assert.equal(eventInWords({ ...event, mode: null, status: 'planned' }), 'ASSAULT (planned)')
  })

  test('says on whose word somebody did it', () => {
    const blamed = (standing: 'told' | 'claimed' | 'accused', by: string | null): Row<ListedEvent> =>
      row({ event: { ...event, perpetrator: { who: 'bandits', standing, by } }, perpetrator: { who: 'bandits', by } })
    assert.equal(actorInWords(row({})), 'bandits')
    assert.equal(actorInWords(blamed('told', null)), 'bandits')
    assert.equal(actorInWords(blamed('claimed', 'bandits')), 'bandits, as they claim')
    assert.equal(actorInWords(blamed('accused', 'Ana Ruiz')), 'bandits, accused by Ana Ruiz')
    assert.equal(actorInWords(blamed('accused', null)), 'bandits, accused by others')
  })

  test('says whom it harmed, with what the words say of them', () => {
    const soldier: Victim = {
      ...herder,
      text: 'Lars Vik',
      harm: 'wounded',
      standing: 'combatant',
      sex: 'male',
      age: '43',
    }
    const listed = row({
      target: 'a herder',
      event: { ...event, victims: [herder, soldier] },
      victims: [
        { name: null, affiliation: null, number: null },
        { name: 'Lars Vik', affiliation: 'Norway', number: null },
      ],
    })
    assert.equal(
      befallenInWords(listed),
      'killed: a herder (civilian); wounded: Lars Vik (combatant, male, 43, of Norway)',
    )
    assert.equal(befallenInWords(row({ target: 'the market' })), 'the market')
  })

  test('says where it was, or from where to where it went', () => {
    assert.equal(whereInWords(row({})), 'Voss · 2024-03-04')
    assert.equal(whereInWords(row({ place: null, from: 'Voss', to: 'Oslo' })), 'from Voss to Oslo · 2024-03-04')
  })

  test('on a narrow screen leaves out the words, and never who accuses', () => {
    const listed = row({
      event: { ...event, perpetrator: { who: 'bandits', standing: 'accused', by: 'Ana Ruiz' } },
      perpetrator: { who: 'bandits', by: 'Ana Ruiz' },
    })
    assert.match(formatTable([listed], eventColumns, { width: 140 }), /bandits attacked/)
    const narrow = formatTable([listed], eventColumns, { width: 70 })
    assert.doesNotMatch(narrow, /attacked/)
    assert.match(narrow.replaceAll(/\s+/g, ' '), /accused.*by/)
  })
})
