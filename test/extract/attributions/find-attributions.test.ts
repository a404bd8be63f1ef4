import assert from 'node:assert/strict'
import test from 'node:test'
import type { Attribution } from '../../../src/evidence/attribution.ts'
import { findAttributions } from '../../../src/extract/attributions/find-attributions.ts'
import { english } from '../../../src/language/english/index.ts'
import type { LearnedAttribution } from '../../../src/language/learned-reading.ts'
import { testGoldSentences, type Mark } from '../../gold-sentences.ts'
import { attributionsIn } from './attributions-in.ts'
import { storyOf } from '../names/story-of.ts'

function marksOf(found: readonly Attribution[], numbered: boolean): Mark[] {
  return found.flatMap((attribution, at) => {
    const { source, cue, content, manner, act, standing, to, against, via } = attribution
    const values = {
      manner,
      act,
      standing,
      name: source.name ?? 'null',
      named: String(source.named),
      to: to?.name ?? 'null',
      against: against?.name ?? 'null',
      via: via?.name ?? 'null',
      chain: attribution.chain.map(({ name, relation }) => `${name} (${relation})`).join(', ') || 'nobody',
      within: attribution.within ?? 'null',
      about: attribution.about?.name ?? 'null',
      earlier: String(attribution.earlier),
      foundBy: attribution.foundBy,
    }
    const group = numbered ? String(at + 1) : ''
    const spans = [
      { label: 'source', span: source.span },
      { label: 'cue', span: cue?.span ?? null },
      ...content.map((span) => ({ label: 'content', span })),
    ]
    return spans.flatMap(({ label, span }) => (span ? [{ label, group, start: span[0], end: span[1], values }] : []))
  })
}

for (const file of ['quotations', 'indirect', 'sources', 'acts', 'targets', 'chains', 'about', 'earlier', 'extents']) {
  testGoldSentences(new URL(`${file}.gold.md`, import.meta.url), async ({ text, marks }) =>
    marksOf(
      await attributionsIn(text),
      marks.some(({ group }) => group !== ''),
    ),
  )
}

test('both sides alike: swapping the parties of a sentence swaps nothing else', async () => {
  const sentences = [
    'A accused B of shelling a village.',
    'A denied that its troops had crossed the border and blamed B.',
    'The foreign ministry of A condemned the attack by B and called for talks.',
    '“We did not fire first,” the government of A said, adding that B was lying.',
    'According to A, the drones came from B.',
    'A rejected the demands of B and threatened to close the border.',
    'A accused B of theft. It said that nurses were killed.',
    'The foreign minister of A said B had tortured prisoners.',
    'The army of A said troops from B looted the town.',
    '“B has committed war crimes,” the government of A said.',
    'A called the raid by B a “crime against humanity”.',
    'A insisted that B withdraw from the island.',
    'A said B must leave the island.',
    '“A will strike B tonight,” the government of A said.',
    'A said its reports were false.',
    'A warned that A would close the border if B did not pay.',
    'The government of A expressed dismay about the arrest by B.',
    'A said that this was genocide. B rejected the accusation.',
    'A and B accused each other of lying.',
    'A said it had never attacked B.',
    'A said it will not lift the ban on goods from B.',
    'A blamed the policies of B, and B’s harvest, for the famine.',
    'A said it was not behind the raid on B.',
    'A said it had nothing to do with the fire in B.',
    '“B is to blame for this war,” the government of A said.',
    'The envoy of A said B was using civilians as shields.',
    'A denounced B for burning the village.',
    'The army of A said B had broken the truce.',
    'A attributed the strike on the market to B.',
    'A blamed B for the fire, and B blamed A.',
    'A said B had let prisoners starve.',
    'The police of A said they suspected B of theft.',
    'A has not accused B of lying.',
    'A warned B that it would strike back.',
    'The government of A said B must apologise, according to B.',
    'A said its soldiers were killed when mortars from B hit a village.',
  ]
  const read = async (sentence: string, a: string, b: string): Promise<unknown[]> => {
    const text = sentence.replaceAll(/\bA\b/g, a).replaceAll(/\bB\b/g, b)
    const other = (words: string | null): string | null => words?.replaceAll(a, 'one').replaceAll(b, 'other') ?? null
    return (await attributionsIn(text)).map(({ source, act, standing, manner, against, content }) => [
      other(source.name),
      act,
      standing,
      manner,
      other(against?.name ?? null),
      content.map(([start, end]) => other(text.slice(start, end))),
    ])
  }
  for (const sentence of sentences) {
    const found = await read(sentence, 'Norway', 'Sweden')
    assert.ok(found.length > 0, sentence)
    assert.deepEqual(await read(sentence, 'Sweden', 'Norway'), found)
  }
})

test('a report of one sentence is found wherever the sentence stands', async () => {
  const found = await attributionsIn('It rained.\n\nOfficials said the dam would hold.')
  assert.equal(found.length, 1)
  assert.deepEqual(found[0]!.rests['act'], { span: found[0]!.cue!.span, basis: 'stated' })
})

test('odd input throws nothing', async () => {
  for (const text of [
    'said',
    '“',
    '" " "',
    'said said said.',
    ', said',
    '(said',
    ': “',
    'according to',
    '‘’‘’',
    'he said, she said, they said:',
    'Norway blamed the rebels on',
    'Norway warned it would',
    'Norway blamed it on.',
    'OSLO (AP) -',
    'a - b',
    'Norway accused each other',
    'A statement by said by',
    'was accused by of',
    'Norway expressed dismay',
    'Norway threatened to',
    '“We will',
    'Norway said by',
    'Norway and',
    'Norway insisted that',
  ]) {
    await assert.doesNotReject(async () => attributionsIn(text), text)
  }
})

test('what is only expected is not said by whoever spoke last', async () => {
  const text = 'Lena Orth said the talks were over. The two sides have been expected to sign a truce for a month.'
  const others = (await attributionsIn(text)).slice(1)
  for (const { source } of others) assert.equal(source.name, null)
})

test('a relative clause is told by whom it describes', async () => {
  const text =
    'The mayor, Lena Orth, who said on Monday that there had been no warning, admitted that a letter had arrived.'
  assert.deepEqual(
    (await attributionsIn(text)).map(({ source }) => source.name),
    ['Lena Orth', 'Lena Orth'],
  )
})

test('who says that somebody declined to comment passes it on, and is no part of it', async () => {
  const text = 'President Lena Orth declined to comment, the state broadcaster said.'
  const declined = (await attributionsIn(text)).find(({ act }) => act === 'decline')
  assert.deepEqual([text.slice(...declined!.content[0]!), declined?.via?.name], ['to comment', 'state broadcaster'])
})

test('an office in front of the name of who said it is no part of what was said', async () => {
  const text = 'Two workers were wounded, the head of the city administration, Lena Orth, said.'
  const [said, ...others] = await attributionsIn(text)
  assert.equal(others.length, 0)
  assert.deepEqual([said?.source.name, text.slice(...said!.content[0]!)], ['Lena Orth', 'Two workers were wounded'])
})

test('in an interview each answer is a report of who answers, and nobody says a question', async () => {
  const text = [
    'Lena Orth, a nurse, was on duty that night.',
    'Q: When did you see the fire?',
    'A: At eleven. The alarm did not ring.',
    'Q: The mayor says the staff ran away.',
    'A: That is a lie. Two of us stayed.',
    'Q: What will you do now?',
    'A: I will testify, whatever they say.',
  ].join('\n')
  const turns = (await attributionsIn(text)).filter(({ cue }) => cue?.text === ':')
  assert.deepEqual(
    turns.map(({ source, content }) => [source.name, text.slice(content[0]![0], content.at(-1)![1])]),
    [
      ['Lena Orth', 'At eleven. The alarm did not ring.'],
      ['Lena Orth', 'That is a lie. Two of us stayed.'],
      ['Lena Orth', 'I will testify, whatever they say.'],
    ],
  )
})

test('a transcript without a speaker who comes back is no conversation', async () => {
  const text = ['Oslo: rain in the morning.', 'Bergen: snow by the evening.', 'Tromso: dark all day long.'].join('\n')
  assert.deepEqual(
    (await attributionsIn(text)).filter(({ foundBy }) => foundBy === 'rule:speaker-and-colon'),
    [],
  )
})

test('whom a headline names has not told what the text says', async () => {
  const text = [
    '# Relief Watch alarmed by reports of returns at Voss border',
    'Relief Watch, the aid agency, is deeply concerned about reports that 600 people were sent back.',
  ].join('\n')
  const told = (await attributionsIn(text)).filter(({ content }) => content[0]![0] > text.indexOf('\n'))
  assert.deepEqual(
    told.map(({ source }) => source.span?.[0]),
    [text.indexOf('\n') + 1],
  )
})

test('a headline says who said what too, where the reader is sure; its rules are not those of sentences', async () => {
  const text = [
    '# ‘The budget is balanced,’ Orth says',
    'Lena Orth, the finance minister, said on Monday that there would be no new taxes.',
  ].join('\n')
  const [first, ...others] = await attributionsIn(text)
  assert.equal(first?.source.name, 'Lena Orth')
  assert.deepEqual(
    first.content.map((span) => text.slice(...span)),
    ['‘The budget is balanced,’'],
  )
  assert.equal(others.length, 1)
  for (const headline of ['# Fact check: is the dam safe?', '# “Yes” in the valley', '# Minister on the brink'])
    assert.deepEqual(await attributionsIn(`${headline}\nIt rained in the valley.`), [])
})

test('the time grows with the length of the story, not faster', () => {
  const one = 'He said, “We will go,” and she said that they told him to stay, according to the mayor (who said so). '
  const timeOf = (text: string): number => {
    const story = storyOf(text)
    const learned = { version: 'none', attributions: saidIn(text) }
    const start = performance.now()
    findAttributions(story, text, { entities: [], learned, times: [] }, english)
    return performance.now() - start
  }
  timeOf(one.repeat(300))
  for (const piece of [one, 'said ', 'he said, ', '“ ', "' ", '( said ', 'and said ', 'word ']) {
    const short = timeOf(piece.repeat(1000))
    assert.ok(timeOf(piece.repeat(16000)) < 64 * short + 500, piece)
  }
})

/** As if the reader had found a report at every "said". */
function saidIn(text: string): LearnedAttribution[] {
  return [...text.matchAll(/said/g)].map(({ index }) => ({
    source: [Math.max(0, index - 3), Math.max(1, index - 1)],
    cue: [index, index + 4],
    content: [[index + 5, index + 25]],
    confidence: 0.9,
    isSure: true,
  }))
}
