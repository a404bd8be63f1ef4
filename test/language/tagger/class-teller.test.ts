import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import test from 'node:test'
import { pathToFileURL } from 'node:url'
import { piecesOf } from '../../../src/extract/pieces.ts'
import { english } from '../../../src/language/english/index.ts'
import { ModelError } from '../../../src/language/reader/model-files.ts'
import { classTeller } from '../../../src/language/tagger/class-teller.ts'
import { splitSentences } from '../../../src/read/split-sentences.ts'

function tagged(text: string): string {
  const [sentence] = splitSentences(text, [0, text.length], english.sentences)
  const pieces = piecesOf(sentence!)
  const classes = english.classesOf(pieces)
  return pieces.map(({ text: word }, at) => `${word}/${classes[at]!}`).join(' ')
}

test('tells verbs from nouns of the same form', () => {
  assert.equal(
    tagged('The rebels attacked the port on Monday.'),
    'The/determiner rebels/noun attacked/past the/determiner port/noun on/preposition Monday/name ./mark',
  )
  assert.match(
    tagged('The attacks on the port killed 20 people.'),
    /attacks\/noun .* killed\/past 20\/number people\/noun/,
  )
})

test('tells the forms of verbs', () => {
  assert.match(tagged('Two men were arrested in Oslo.'), /were\/auxiliary arrested\/participle/)
  assert.match(tagged('The minister will meet them.'), /will\/auxiliary meet\/base them\/pronoun/)
})

test('has a class for every word of nothing, and of odd words', () => {
  assert.deepEqual(english.classesOf([]), [])
  const odd = ['𝒳', '', '…', 'ﬁ', 'x'.repeat(100_000)].map((text) => ({ text, lower: text, kind: 'word' as const }))
  assert.equal(english.classesOf(odd).length, odd.length)
})

test('says which file is missing or damaged', (context) => {
  const folder = mkdtempSync(`${tmpdir()}/hearsay-words-`)
  context.after(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const file = pathToFileURL(`${folder}/word-classes.bin`)
  const word = [{ text: 'a', lower: 'a', kind: 'word' as const }]
  assert.throws(
    () => classTeller(file)(word),
    (error) => error instanceof ModelError && error.code === 'missing',
  )
  writeFileSync(file, 'short')
  assert.throws(
    () => classTeller(file)(word),
    (error) => error instanceof ModelError && error.code === 'damaged',
  )
})
