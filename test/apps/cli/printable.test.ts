import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { jsonLine, printable, printableLines } from '../../../src/apps/cli/printable.ts'

suite('printable text', () => {
  test('shows what a terminal would obey', () => {
    assert.equal(printable('\u001b[2Jgone\u0007'), '\\u{1b}[2Jgone\\u{7}')
    assert.equal(printable('\u009b31m'), '\\u{9b}31m')
    assert.equal(printable('\u202etxt.exe'), '\\u{202e}txt.exe')
    assert.equal(printable('half \ud800 pair'), 'half \\u{d800} pair')
  })

  test('leaves letters, emoji and quotation marks as they are', () => {
    for (const text of ['“Évros”', 'ایران', '👩‍🚒', 'नमस्ते', 'soft­hyphen']) assert.equal(printable(text), text)
  })

  test('makes one line of many, where lines are not wanted', () => {
    assert.equal(printable('two\r\nlines\tand more'), 'two lines and more')
    assert.equal(printableLines('two\r\nlines\u0085\tand more\rhidden'), 'two\nlines\\u{85}  and more\\u{d}hidden')
  })

  test('escapes in JSON as well, and a program reads the same string back', () => {
    const text = 'a\u001b[1m\u009b\u202e\u2028\ud800 🚨b'
    const line = jsonLine({ text })
    assert.doesNotMatch(line.trimEnd(), /[\p{Cc}\p{Cs}\u202e\u2028]/u)
    assert.deepEqual(JSON.parse(line), { text })
    assert.ok(line.includes('🚨'))
  })
})
