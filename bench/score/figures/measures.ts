import { errorsShown, figuresOf, share } from './read-text.ts'
import { readGoldSentences } from '../../../test/gold-sentences.ts'

/**
 * `node bench/score/figures/measures.ts`: of the figures in 150 sentences written for this project (`test/extract/figures/measures.gold.md`),
 * how many are found with their measure, with what they count, and with both.
 */
const right = { measure: 0, counted: 0, both: 0 }
let all = 0
const errors: string[] = []
for (const { text, marks } of readGoldSentences(
  new URL('../../../test/extract/figures/measures.gold.md', import.meta.url),
)) {
  const figures = figuresOf(text)
  for (const { start, end, values } of marks) {
    all += 1
    const figure = figures.find(({ span }) => span[0] < end && start < span[1])
    const measure = figure?.measure === values['measure']
    const counted = figure !== undefined && (values['counted'] === undefined || figure.counted === values['counted'])
    if (measure) right.measure += 1
    if (counted) right.counted += 1
    if (measure && counted) right.both += 1
    else
      errors.push(`${text.slice(start, end)}: ${figure?.measure ?? 'not found'}, ${figure?.counted ?? '-'} | ${text}`)
  }
}
share('own sentences, measure', right.measure, all)
share('own sentences, counted', right.counted, all)
share('own sentences, both', right.both, all)
for (const error of errors.slice(0, errorsShown)) console.log(`  ${error}`)
