import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { Attribution } from '../../../src/evidence/attribution.ts'
import type { Entity } from '../../../src/evidence/entity.ts'
import type { Figure, Quantifier } from '../../../src/evidence/figure.ts'
import { textAt, type Span } from '../../../src/evidence/span.ts'
import type { TimeExpression } from '../../../src/evidence/time-expression.ts'
import { findFigures, type FoundBefore } from '../../../src/extract/figures/find-figures.ts'
import { english } from '../../../src/language/english/index.ts'
import { storyOf } from '../dated-story.ts'

const nothing: FoundBefore = { entities: [], attributions: [], times: [] }

function read(text: string, found: Partial<FoundBefore> = {}): Figure[] {
  return findFigures(storyOf(text), text, { ...nothing, ...found }, english)
}

const hedges = new Map<string, Quantifier>([
  ['', 'exact'],
  ['about ', 'about'],
  ['nearly ', 'about'],
  ['an estimated ', 'about'],
  ['more than ', 'more than'],
  ['over ', 'more than'],
  ['at least ', 'at least'],
  ['no fewer than ', 'at least'],
  ['fewer than ', 'less than'],
  ['up to ', 'at most'],
  ['as many as ', 'at most'],
])

const anyHedge = fc.constantFrom(...hedges.keys())

/** "1234567" with commas. */
function grouped(value: number): string {
  return value.toLocaleString('en-US')
}

test('a number with any hedge reads back to its value, its quantifier and exactly its words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 99_999_999 }), anyHedge, (value, hedge) => {
      const figures = read(`The quake killed ${hedge}${grouped(value)} people in the hills.`)
      assert.equal(figures.length, 1)
      const { text, value: found, quantifier, measure } = figures[0]!
      assert.deepEqual(
        { text, found, quantifier, measure },
        { text: `${hedge}${grouped(value)}`, found: value, quantifier: hedges.get(hedge), measure: 'killed' },
      )
    }),
  )
})

test('millions with a decimal read back to their value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 11, max: 999 }), (tenths) => {
      const [figure] = read(`The storm displaced ${(tenths / 10).toString()} million people.`)
      assert.equal(figure?.value, tenths * 100_000)
    }),
  )
})

test('numbers in words read back to their value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
      const [figure] = read(`Rescuers saved ${inWords(value)} miners.`)
      assert.deepEqual([figure?.value, figure?.text], [value, inWords(value)])
    }),
  )
})

test('bounds hold what the words say', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9999 }), anyHedge, (value, hedge) => {
      const { min, max, quantifier } = read(`It freed ${hedge}${grouped(value)} hostages.`)[0]!
      const inside = (number: number): boolean => (min ?? number) <= number && number <= (max ?? number)
      assert.equal(inside(value), quantifier !== 'more than' && quantifier !== 'less than')
      assert.equal(inside(value + 1), quantifier === 'more than' || quantifier === 'at least')
      assert.equal(inside(value - 1), quantifier === 'less than' || quantifier === 'at most')
    }),
  )
})

test('text of any kind is read without an error, and every span has its words', () => {
  const word = fc.constantFrom(
    ...'12 3,400 1.5 2019 -7 $ € % , . ( ) “ ” - – people killed were of the more than at least two million in by said and'.split(
      ' ',
    ),
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(anyText, (text) => {
      for (const figure of read(text)) {
        assert.equal(figure.text, textAt(text, figure.span))
        assert.ok(figure.text.length > 0)
        for (const rest of Object.values(figure.rests)) {
          assert.ok(rest.span && rest.span[0] < rest.span[1] && rest.span[1] <= text.length)
        }
      }
    }),
  )
})

test('a number in a date or a name counts nothing', () => {
  const text = 'Since 7 October 2023 Unit 8200 patrols were seen.'
  const times = [timeOf(text, '7 October 2023', '2023-10-07')]
  const entities = [entityOf(text, 'Unit 8200', 'organization', 'e1')]
  assert.deepEqual(read(text, { times, entities }), [])
})

test('a figure is said by the innermost attribution that holds it', () => {
  const text = 'Reuters quoted police as saying that 12 people were killed. Two were hurt.'
  const outer = attributionOf('a1', spanIn(text, 'police as saying that 12 people were killed'))
  const inner = attributionOf('a2', spanIn(text, '12 people were killed'))
  const figures = read(text, { attributions: [outer, inner] })
  assert.deepEqual(
    figures.map(({ saidBy }) => saidBy),
    ['a2', null],
  )
})

test('places are linked where a preposition puts them', () => {
  const text = 'Some 300 people fled from Aleppo to Turkey.'
  const entities = [entityOf(text, 'Aleppo', 'place', 'e1'), entityOf(text, 'Turkey', 'place', 'e2')]
  const [figure] = read(text, { entities })
  assert.deepEqual([figure?.from, figure?.to, figure?.place], ['e1', 'e2', 'e1'])
  assert.deepEqual(figure?.rests['from']?.span, spanIn(text, 'Aleppo'))
})

test('a place where somebody speaks is not where it happened', () => {
  const text = 'Raids killed 12 people, officials in Kabul said.'
  const entities = [entityOf(text, 'Kabul', 'place', 'e1')]
  const attributions = [attributionOf('a1', spanIn(text, 'Raids killed 12 people'))]
  assert.equal(read(text, { entities, attributions })[0]?.place, null)
})

test('a sentence that names no place is where the sentence before was', () => {
  const text = 'A bomb killed 12 people in Aleppo. Four more were wounded.'
  const figures = read(text, { entities: [entityOf(text, 'Aleppo', 'place', 'e1')] })
  assert.deepEqual(
    figures.map(({ place, rests }) => [place, rests['place']?.basis]),
    [
      ['e1', 'stated'],
      ['e1', 'inferred'],
    ],
  )
})

test('"when" hangs a number on the date before it', () => {
  const text = 'It was the worst fire since 2016, when 14 people died.'
  assert.equal(read(text, { times: [timeOf(text, '2016', '2016')] })[0]?.when, '2016')
})

test('distances have no date', () => {
  const text = 'On 3 May 2021 a bomb fell 40 km from the border.'
  assert.equal(read(text, { times: [timeOf(text, '3 May 2021', '2021-05-03')] })[0]?.when, null)
})

test('the date of the clause is when it happened; the date of saying is not', () => {
  const text = 'On 3 May 2021 a bomb killed 12 people, police said.'
  const [figure] = read(text, { times: [timeOf(text, '3 May 2021', '2021-05-03')] })
  assert.deepEqual([figure?.when, figure?.rests['when']?.basis], ['2021-05-03', 'stated'])
  const said = 'A bomb killed 12 people, police said on 3 May 2021.'
  assert.equal(read(said, { times: [timeOf(said, '3 May 2021', '2021-05-03')] })[0]?.when, null)
})

test('"as of" dates a stock', () => {
  const text = 'As of 3 May 2021, 12 people were still missing.'
  const [figure] = read(text, { times: [timeOf(text, '3 May 2021', '2021-05-03')] })
  assert.deepEqual([figure?.asOf, figure?.when, figure?.kind], ['2021-05-03', null, 'stock'])
})

test('"since" opens an interval', () => {
  const text = 'Troops have killed 12 people since 2019.'
  assert.equal(read(text, { times: [timeOf(text, '2019', '2019')] })[0]?.when, '2019/..')
})

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words)
  return [start, start + words.length]
}

function timeOf(text: string, words: string, value: string): TimeExpression {
  const span = spanIn(text, words)
  return { id: 't1', span, text: words, type: 'date', value, mod: null, basis: 'stated', rests: {} }
}

function entityOf(text: string, name: string, kind: Entity['kind'], id: string): Entity {
  return { id, kind, name, description: null, mentions: [spanIn(text, name)], place: null }
}

function attributionOf(id: string, content: Span): Attribution {
  return {
    id,
    source: { span: null, text: null, entity: null, name: null, named: false },
    cue: null,
    content: [content],
    manner: 'indirect',
    act: 'assert',
    standing: 'asserted',
    to: null,
    against: null,
    chain: [],
    earlier: false,
    saidAt: null,
    within: null,
    about: null,
    via: null,
    confidence: 1,
    foundBy: 'test',
    rests: {},
  }
}

const small =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`.split(/\s+/)
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A number below a million as papers write it: "two hundred and fifty-three thousand". */
function inWords(value: number): string {
  if (value < 20) return small[value]!
  if (value < 100) return tens[Math.floor(value / 10)]! + (value % 10 ? `-${small[value % 10]!}` : '')
  const [unit, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand']
  const rest = value % unit
  const joint = rest > 0 && rest < 100 ? ' and ' : ' '
  return `${inWords(Math.floor(value / unit))} ${name}${rest ? joint + inWords(rest) : ''}`
}

test('what is put nowhere else is where the story takes place, and rests on the words that say so', () => {
  const text = 'Floods hit three valleys in Kashmir on Friday.\nRescuers found 12 bodies. Some 40 people are missing.'
  const figures = read(text, { entities: [entityOf(text, 'Kashmir', 'place', 'e1')] })
  const [, killed, missing] = figures
  assert.deepEqual([killed?.place, missing?.place], ['e1', 'e1'])
  assert.deepEqual([killed?.rests['place']?.basis, killed?.rests['place']?.span], ['inferred', spanIn(text, 'Kashmir')])
})

test('who fled is where they fled from', () => {
  const text = 'Fighting spread in Darfur. Over 9,000 people fled to Chad.'
  const entities = [entityOf(text, 'Darfur', 'place', 'e1'), entityOf(text, 'Chad', 'place', 'e2')]
  const [figure] = read(text, { entities })
  assert.deepEqual([figure?.from, figure?.to, figure?.place], ['e1', 'e2', 'e1'])
})

test('a place told by its kind alone is the last one that was named with it, and two places of the sentence before are no place', () => {
  const text =
    'Raiders struck in Oru state. 19 people died in Dansa and 14 in Kuru. The mayor said 47 died. More than 200 died in the state.'
  const entities = ['Oru', 'Dansa', 'Kuru'].map((name) => entityOf(text, name, 'place', name))
  assert.deepEqual(
    read(text, { entities }).map(({ place }) => place),
    ['Dansa', 'Kuru', 'Oru', 'Oru'],
  )
})

test('the date of the first sentence dates what the next ones tell', () => {
  const text = 'A bomb went off in a market on 3 May 2024.\nIt killed 12 people. Another blast killed two in 2019.'
  const times = [timeOf(text, '3 May 2024', '2024-05-03'), timeOf(text, '2019', '2019')]
  const figures = read(text, { times })
  assert.deepEqual(
    figures.map(({ when, rests }) => [when, rests['when']?.basis]),
    [
      ['2024-05-03', 'inferred'],
      ['2019', 'stated'],
    ],
  )
})

test('what has happened since something happened is of the time since then, and no stock is of that day', () => {
  const text = 'More than 9,000 have been killed since the war broke out in 2021, and some 350,000 remain displaced.'
  const figures = read(text, { times: [timeOf(text, '2021', '2021')] })
  assert.deepEqual(
    figures.map(({ when, asOf }) => [when, asOf]),
    [
      ['2021/..', null],
      [null, null],
    ],
  )
})

test('a date behind what a number was before is not its own, and what is planned is as of no day', () => {
  const text = '1.3 million people lack water, up from 900,000 in 2019. It will send 30,000 doses by 12 May 2024.'
  const figures = read(text, { times: [timeOf(text, '2019', '2019'), timeOf(text, '12 May 2024', '2024-05-12')] })
  assert.deepEqual(
    figures.map(({ when, asOf }) => [when, asOf]),
    [
      [null, null],
      ['2019', null],
      ['2024-05-12', null],
    ],
  )
})

test('what is missing is so on the day on which it was said, not on that of the wreck', () => {
  const asOf = (text: string, content: string): (string | null)[] => {
    const times = [timeOf(text, '4 June 2024', '2024-06-04'), timeOf(text, '6 June 2024', '2024-06-06')]
    return read(text, { times, attributions: [attributionOf('a1', spanIn(text, content))] }).map(
      (figure) => figure.asOf,
    )
  }
  const wreck = 'A ferry sank on 4 June 2024, leaving more than 40 people missing'
  assert.deepEqual(asOf(`${wreck}, police said on 6 June 2024.`, wreck), ['2024-06-06'])
  const storm = '31 people were missing after the storm hit Voss on 4 June 2024'
  assert.deepEqual(asOf(`Police said on 6 June 2024 that ${storm}.`, `that ${storm}`), ['2024-06-06'])
  const still = 'A boat sank on 4 June 2024, and 20 people were still missing on 6 June 2024'
  assert.deepEqual(asOf(`${still}, police said.`, still), ['2024-06-06'])
})

test('the date of what a number is compared with is not its own', () => {
  const text = 'Some 500 people voted, 30 more than in 2019.'
  assert.equal(read(text, { times: [timeOf(text, '2019', '2019')] })[0]?.when, null)
})

test('a toll is so as of the day on which it was said', () => {
  const text = 'The mayor said on 4 June 2024 that 31 people were missing.'
  const times = [timeOf(text, '4 June 2024', '2024-06-04')]
  const attributions = [attributionOf('a1', spanIn(text, 'that 31 people were missing'))]
  const [figure] = read(text, { times, attributions })
  assert.deepEqual([figure?.asOf, figure?.when, figure?.rests['asOf']?.basis], ['2024-06-04', null, 'inferred'])
})

test('two dates that bound a period are one', () => {
  const text = 'Between 2015 and 2021, 7,810 people were killed by the police.'
  const times = [timeOf(text, '2015', '2015'), timeOf(text, '2021', '2021')]
  const [figure] = read(text, { times })
  assert.deepEqual([figure?.when, figure?.rests['when']?.span], ['2015/2021', spanIn(text, '2015 and 2021')])
})

test('a date behind another number does not date the one before it', () => {
  const text = 'In 1951 the population was 30,000, by 1961 it was 250,000.'
  const times = [timeOf(text, '1951', '1951'), timeOf(text, '1961', '1961')]
  assert.deepEqual(
    read(text, { times }).map(({ asOf }) => asOf),
    ['1951', '1961'],
  )
})

test('a date behind a number with a hedge is that of both numbers, and one behind what was said to have happened is its own', () => {
  const text =
    'Shells killed at least 34 people and wounded more than 60 on 4 June 2024. She said three more had died on 6 June 2024.'
  const times = [timeOf(text, '4 June 2024', '2024-06-04'), timeOf(text, '6 June 2024', '2024-06-06')]
  assert.deepEqual(
    read(text, { times }).map(({ when }) => when),
    ['2024-06-04', '2024-06-04', '2024-06-06'],
  )
})

test('the date behind what a number was before is that of the former number', () => {
  const text = 'A bag costs $25, up 34 percent from $19 in 2023.'
  const times = [timeOf(text, '2023', '2023')]
  assert.deepEqual(
    read(text, { times }).map(({ when, former }) => [when, former]),
    [
      [null, false],
      [null, false],
      ['2023', true],
    ],
  )
})

test('where a story was written is not where it takes place, and what a quake struck is', () => {
  const text = 'VOSS, June 4 (Herald) -- A quake struck western Orania. It killed nine people.'
  const entities = [entityOf(text, 'VOSS', 'place', 'e1'), entityOf(text, 'Orania', 'place', 'e2')]
  assert.equal(read(text, { entities })[0]?.place, 'e2')
})

test('of several dates the one right behind a number and its noun is its own, and durations are none', () => {
  const text = 'They counted 376 dead in 2021, compared with 215 dead in 2020.'
  const times = [timeOf(text, '2021', '2021'), timeOf(text, '2020', '2020')]
  assert.deepEqual(
    read(text, { times }).map(({ when }) => when),
    ['2021', '2020'],
  )
  const siege = 'Six gunmen stormed a school on 3 June 2012. It lasted seven hours, until commandos killed 12 of them.'
  const hours: TimeExpression = { ...timeOf(siege, 'seven hours', 'PT7H'), type: 'duration' }
  const [, killed] = read(siege, { times: [timeOf(siege, '3 June 2012', '2012-06-03'), hours] })
  assert.equal(killed?.when, '2012-06-03')
})

test('the dead of a war are those of the country, and who reports cases has them', () => {
  const text =
    'Shells fell in Kutum, in the west of Sudan, on Monday. The war in Sudan has gone on. It is a war that has killed 40,000 people. Chad reported 13 deaths.'
  const entities = ['Kutum', 'Sudan', 'Chad'].map((name, at): Entity => {
    const found = entityOf(text, name, 'place', `e${at + 1}`)
    const precision = name === 'Kutum' ? 'town' : 'country'
    const country = name === 'Chad' ? 'TD' : 'SD'
    return {
      ...found,
      place: { lat: 0, lon: 0, country, geonameId: null, precision, reason: 'only' },
    }
  })
  assert.deepEqual(
    read(text, { entities }).map(({ place }) => place),
    ['e2', 'e3'],
  )
})

test('a place may stand between a number and its date', () => {
  const text = 'He was jailed on 9 June 2024 for the massacre of 17 farmers in El Aro in 1997.'
  const times = [timeOf(text, '9 June 2024', '2024-06-09'), timeOf(text, '1997', '1997')]
  assert.equal(read(text, { times })[0]?.when, '1997')
})
