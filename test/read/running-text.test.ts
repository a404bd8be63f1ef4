import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { wordAt } from '../../src/evidence/span.ts'
import { english } from '../../src/language/english/index.ts'
import { runningText } from '../../src/read/running-text.ts'
import { splitTokens } from '../../src/read/split-tokens.ts'
import { openKnowledge } from '../../src/ledger/knowledge.ts'
import { readCapture } from '../../src/ledger/read-capture.ts'
import { captureOf } from './captures.ts'
import { pageOf } from './stories/page-of.ts'

const mail = `Lake bursts above the valley

A lake below a glacier in the east of the country burst its bank on
Monday and swept away a bridge, the ministry said. The road was cov-
ered in mud, and nobody could cross it until the army came.

It was the third flood in a year. The governor of the province, Jean-
Baptiste Tombo, said that the herds had been moved down to a better-
known valley. The better-known of its two roads is open. He will not
resign before the end of June, and neither will his deputy, who is a
cousin of the minister.
`

test('Lines that a program broke are paragraphs again, at the same offsets', () => {
  const page = pageOf(mail)
  const running = runningText(page)
  assert.equal(running.text.length, mail.length)
  const paragraphs = running.lines.map(({ span }) => running.text.slice(...span)).filter(Boolean)
  assert.equal(paragraphs.length, 3)
  const words = splitTokens(running.text, [0, mail.length], english.sentences).map((token) => token.text)
  for (const word of ['covered', 'Jean-Baptiste', 'better', 'known']) assert.ok(words.includes(word), word)
  assert.ok(!words.includes('betterknown'))
})

test('A broken word is one word wherever it is read', () => {
  const at = mail.indexOf('cov-')
  assert.equal(wordAt(mail, [at, at + 'cov-\nered'.length]), 'covered')
  const name = mail.indexOf('Jean-')
  assert.equal(wordAt(mail, [name, name + 'Jean-\nBaptiste'.length]), 'Jean-Baptiste')
})

test('Paragraphs of one line each, verse and menus stay as they are', () => {
  const paragraphs = 'The dam broke at dawn and two villages were flooded, the mayor said.\n'.repeat(20)
  const verse =
    'I asked the well how deep it was,\nand it said come and see;\nand so I dug, and so I fell,\nand so\n'.repeat(9)
  for (const text of [paragraphs, verse, 'news\nsport\nmore on the dam\n'.repeat(9)]) {
    const page = pageOf(text)
    assert.equal(runningText(page), page)
  }
})

test('What is found in broken lines names its source in one line, and shows the words of the page', async () => {
  const { stories } = await readCapture(captureOf(mail), openKnowledge())
  const said = stories[0]!.attributions.find(({ source }) => source.name?.includes('Tombo'))!
  assert.equal(said.source.name, 'Jean-Baptiste Tombo')
  assert.equal(said.source.text, 'The governor of the province, Jean-\nBaptiste Tombo,')
})

test('Offsets stay the same for any lines', () => {
  const line = fc.constantFrom(
    'a'.repeat(60) + '-',
    'word '.repeat(13),
    '',
    '  b'.repeat(20),
    'B'.repeat(66),
    '\u00ad',
    'and a',
  )
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, ending) => {
      const text = lines.join(ending)
      const running = runningText(pageOf(text))
      assert.equal(running.text.length, text.length)
      for (const token of splitTokens(running.text, [0, text.length], english.sentences))
        if (token.kind === 'word') assert.equal(token.text, wordAt(text, [token.start, token.end]))
    }),
  )
})
