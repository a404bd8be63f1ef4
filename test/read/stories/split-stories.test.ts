import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { BlockRole } from '../../../src/evidence/page.ts'
import { english } from '../../../src/language/english/index.ts'
import { splitStories } from '../../../src/read/split-stories.ts'
import { pageOf } from './page-of.ts'

const flood = [
  'River Sava Bursts Its Banks and Floods Three Villages near Sisak',
  '',
  'Rescuers row a boat through Petrinja Street in Sisak, Croatia, March 4, 2024. (Photo by Lena ORTH / AFP)',
  'Rescuers row a boat through Petrinja Street in Sisak, Croatia, March 4, 2024. (Photo by Lena ORTH / AFP)',
  'TT',
  '',
  'River Sava Bursts Its Banks and Floods Three Villages near Sisak',
  '',
  'The river Sava burst its banks on Monday and flooded three villages near the Croatian town of Sisak, officials said.',
  '“We have taken 340 people to the sports hall,” said the mayor, Ivo Marić, who was elected last year.',
  'He added that the dam above Sisak had held.',
  'Advertisement',
  'The water in the villages stood two metres high on Monday evening, the Croatian rescue service said.',
]

const strike = [
  'Bus Drivers in Turku Walk Out over Night Shifts',
  'By Anna Maria Lind',
  'Published: 5 March 2024, 10:12',
  'Bus drivers in the Finnish city of Turku stopped work on Tuesday in a dispute over night shifts, their union said.',
  'The union has asked for an extra hour of rest after every night shift, which the bus company in Turku has refused.',
  '“Nobody drives safely after ten hours,” union chairwoman Kaisa Salo told reporters outside the depot.',
  'The company said that 40 of its 120 buses were running.',
  'Related articles',
  'Ferries to Stockholm delayed by ice',
  'Why Turku builds a tram after all',
  '© 2024 The Archipelago Post. All rights reserved.',
]

function roles(text: string): BlockRole[] {
  const { blocks } = splitStories(pageOf(text), [english])
  return blocks.flatMap(({ role }) => (role === 'blank' ? [] : [role]))
}

test('an office with its initials in brackets is no dateline and begins no story', () => {
  const text = [
    'Four held for beating a trader in Turku',
    '8 March 2024, 08.15',
    '',
    'Four men were held on Thursday for beating a cattle trader to death in the old port, police said. Two others are on the run.',
    '',
    'The brother of the dead man said that the patrol had come two hours late. “He would be alive,” he told reporters at the morgue.',
    '',
    'Superintendent of police (SP) Kaisa Salo refuted the charge and said that a team was sent within half an hour of the call.',
    '',
    'The regional governor announced ten thousand euros for the family, and the court has asked for a report within four weeks.',
  ].join('\n')
  assert.equal(splitStories(pageOf(text), [english]).stories.length, 1)
})

test('two stories below one another, with doubled captions, repeated headlines and what pages put around them', () => {
  const text = [...flood, '', '', ...strike].join('\n')
  const { stories } = splitStories(pageOf(text), [english])
  assert.deepEqual(
    stories.map(({ headline }) => headline?.text),
    [flood[0], strike[0]],
  )
  assert.deepEqual(roles(text), [
    'headline', 'caption', 'repeat', 'interface', 'repeat', 'body', 'body', 'body', 'advertisement', 'body',
    'headline', 'byline', 'byline', 'body', 'body', 'body', 'body', 'related', 'related', 'related', 'other',
  ]) // prettier-ignore
  assert.deepEqual(
    stories.map(({ credits }) => credits.map(({ name, role }) => [name, role])),
    [[['AFP', 'photo']], [['Anna Maria Lind', 'text']]],
  )
})

test('two stories without headlines or blank lines are told apart by what they speak of', () => {
  const quake = [
    'A strong earthquake damaged hundreds of houses in the Peruvian region of Arequipa early on Sunday, the civil defence office said.',
    'The earthquake struck at a depth of 30 kilometres near the port of Camaná, where walls fell into the streets.',
    'Governor Rosa Quispe said that the hospital in Camaná had treated 45 people and that the road to Arequipa was blocked.',
    'Civil defence teams brought tents and water to Camaná, and the governor asked the army in Arequipa for helicopters.',
    'Earthquakes are common in Peru, and houses of mud bricks in Arequipa often cannot withstand them.',
  ]
  const court = [
    'A court in the Kenyan city of Mombasa has acquitted the shipowner Daniel Otieno of bribing customs officers.',
    'The judge, Grace Wanjiru, ruled that the prosecution had not shown who paid the customs officers in the harbour of Mombasa.',
    '“My client was always sure of the court,” Otieno’s lawyer said after the judge had read the verdict.',
    'Prosecutors had accused Otieno of paying customs officers two million shillings, and said they would appeal the verdict.',
    'The trial of three customs officers goes on before another judge in Mombasa in May.',
  ]
  const { stories } = splitStories(pageOf([...quake, ...court].join('\n')), [english])
  assert.deepEqual(
    stories.map(({ paragraphs }) => paragraphs.length),
    [5, 5],
  )
  assert.deepEqual(
    stories.map(({ headline }) => headline),
    [null, null],
  )
})

test('menus alone are no story', () => {
  const text =
    'Home\nNews\nSport\nSign in\nMost read\nTen killed as bus falls into ravine\nPrivacy policy\n© 2024 The Post'
  assert.deepEqual(splitStories(pageOf(text), [english]).stories, [])
})

test('a video in the text: its title is a caption, the player and its length are furniture', () => {
  const [, , , , , , , , ...body] = flood
  const text = [
    ...body.slice(0, 3),
    'Please use Chrome browser for a more accessible video player',
    '1:01',
    'Water reaches the church of Sisak',
    ...body.slice(4),
  ]
  assert.deepEqual(roles(text.join('\n')), ['body', 'body', 'body', 'interface', 'interface', 'caption', 'body'])
})

test('what is odd is said, with the words it is about', () => {
  const text = [
    'The mayor of Sisak, Ivo Marić, said on Monday that the dam would be repaired before the next flood comes.',
    'The dam was built in 1971, and officials in Sisakhave warned for years that it leaks.',
    '“The dam is the oldest on the river, Marić told the council, and officials agreed with the mayor about the dam’sage.',
    'The council of Sisak will vote on money for the dam on Thursday and hopes that the government in',
  ].join('\n')
  const { problems } = splitStories(pageOf(text), [english])
  assert.deepEqual(
    problems.map(({ code, span }) => [code, text.slice(...span!)]),
    [
      ['glued-words', 'Sisakhave'],
      ['unclosed-quote', '“'],
      ['glued-words', 'dam’sage'],
      ['cut-text', 'The council of Sisak will vote on money for the dam on Thursday and hopes that the government in'],
    ],
  )
})

test('an outlet is taken from the story that speaks for it or the notice below it, and from no other', () => {
  const own = [
    'The prison service of Malta has opened an inquiry after a Harbour News investigation found that letters had been opened.',
    'We saw forty letters from the prison that had been opened and closed again before they were sent.',
    'The prison service told Harbour News that it would look into the opened letters and the prison’s post room.',
    'A lawyer for the prisoners said that the letters to him had been opened for years.',
  ]
  const { stories } = splitStories(pageOf([...own, '', '', ...strike].join('\n')), [english])
  assert.deepEqual(
    stories.map(({ outlet }) => outlet?.name ?? null),
    ['Harbour News', 'The Archipelago Post'],
  )
})

const line = fc.oneof(
  fc.constantFrom(
    ...flood,
    ...strike,
    '“',
    '"Yes',
    '',
    '   ',
    '\u0000',
    '\ud83d',
    '1:01',
    'Related',
    '@',
    '<<<<',
    '\r',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

test('blocks cover any text from end to end; stories stand in order and inside it', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const page = pageOf(lines.join('\n'))
      const { blocks, stories, problems } = splitStories(page, [english])
      let end = 0
      for (const { span } of blocks) {
        assert.equal(span[0], end)
        assert.ok(span[1] > span[0])
        end = span[1]
      }
      assert.equal(end, page.text.length)
      let last = 0
      for (const { span, paragraphs } of stories) {
        assert.ok(span[0] >= last && span[1] <= page.text.length)
        last = span[1]
        for (const paragraph of paragraphs) {
          assert.ok(
            paragraph.span[0] >= span[0] && paragraph.span[1] <= span[1] && paragraph.span[0] < paragraph.span[1],
          )
        }
      }
      for (const { span } of problems)
        assert.ok(span && span[0] >= 0 && span[0] < span[1] && span[1] <= page.text.length)
    }),
    { numRuns: 200 },
  )
})

test('the cost of long pages grows with their length', { timeout: 20_000 }, () => {
  for (const text of [
    '<'.repeat(2e6),
    'word '.repeat(4e5),
    'A line of some words.\n'.repeat(30_000),
    '“said '.repeat(3e5),
  ]) {
    const { blocks } = splitStories(pageOf(text), [english])
    assert.equal(blocks.at(-1)?.span[1], text.length)
  }
})

test('a story in a language that cannot be read is kept, and its language is named', () => {
  const text = [
    'El río Ebro se desbordó el lunes e inundó tres pueblos cerca de Tudela, según informaron las autoridades de la región.',
    'Los bomberos llevaron a más de cuarenta vecinos a un polideportivo, donde pasaron la noche con mantas y comida caliente.',
    'La alcaldesa pidió a los vecinos que no volvieran a sus casas hasta que el nivel del agua bajara en los próximos días.',
  ].join('\n')
  const { stories, problems } = splitStories(pageOf(text), [english])
  assert.deepEqual(
    stories.map(({ language, paragraphs }) => [language, paragraphs.length]),
    [['es', 3]],
  )
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['unsupported-language'],
  )
})

test('a few lines that count something are a report without its full stop; a notice is none', () => {
  assert.deepEqual(roles('A total of 640 families were moved to safer ground'), ['body'])
  assert.deepEqual(roles('More than 300 boats were lost in the storm\nthat struck the coast of Samar at night'), [
    'body',
    'body',
  ])
  assert.ok(!roles('Subscribe\nPage 3 of 12').includes('body'))
})

test('a text pasted by itself begins with its title, however little it resembles a page', () => {
  const text = 'Market Hall Stays Shut\n\nFour hundred traders waited in the rain on Monday, their guild said.\n'
  assert.deepEqual(roles(text), ['headline', 'body'])
  assert.deepEqual(roles(text.slice(text.indexOf('Four'))), ['body'])
})
