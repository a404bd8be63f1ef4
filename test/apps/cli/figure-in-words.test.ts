import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { measureInWords, timeInWords, valueInWords } from '../../../src/apps/cli/figure-in-words.ts'
import { figure } from '../../figure.ts'

suite('a figure in words', () => {
  test('has the value and the quantifier as written, never a bound for comparing', () => {
    assert.equal(valueInWords(figure({ value: 200, quantifier: 'more than', min: 201, max: null })), 'more than 200')
    assert.equal(valueInWords(figure({ value: 33, quantifier: 'at most', min: 0, max: 33 })), 'at most 33')
    assert.equal(valueInWords(figure({ value: 11.1e9, quantifier: 'exact' })), '11,100,000,000')
    assert.equal(valueInWords(figure({ value: null, quantifier: 'between', min: 30, max: 40 })), '30 to 40')
    assert.equal(valueInWords(figure({ value: null, quantifier: 'vague', min: 24, max: null })), '')
  })

  test('says what keeps it from being a plain count of what has happened', () => {
    assert.equal(measureInWords(figure({ measure: 'killed', kind: 'flow' })), 'killed')
    assert.equal(measureInWords(figure({ measure: 'released', kind: 'flow', status: 'planned' })), 'released, planned')
    assert.equal(measureInWords(figure({ measure: 'other', kind: 'share' })), 'share')
    assert.equal(measureInWords(figure({ measure: 'infected', kind: 'stock', change: 'up' })), 'infected, stock, up')
  })

  test('does not take the day as of which it is so for the day when it happened', () => {
    assert.equal(timeInWords(figure({ when: '2024-03-05' })), '2024-03-05')
    assert.equal(timeInWords(figure({ asOf: '2024-03-05' })), 'as of 2024-03-05')
    assert.equal(timeInWords(figure({})), '')
  })
})
