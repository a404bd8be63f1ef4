import { existsSync, readFileSync } from 'node:fs'
import type { Measure } from '../../../src/evidence/figure.ts'
import { english } from '../../../src/language/english/index.ts'
import { dataFolder, errorsShown, figuresOf, share } from './read-text.ts'

/**
 * `node bench/score/figures/raids.ts`: press releases on raids, with the killed and the captured that people coded. Asked are those whose
 * coded number, two or more, stands in the release in digits or as a word, and that do not say "several", "numerous", "multiple", "a number
 * of" or "a couple": coders took these for 2, 3 or 4. Right where a figure of that measure (captured: also arrested and
 * held) has the number, or all of them together make it.
 */
interface Release {
  readonly text: string
  readonly gold: { readonly min_killed: number; readonly min_captured: number }
}

const vague = /\b(?:several|numerous|multiple|a number of|a couple)\b/i
const file = `${dataFolder}/figures/isaf/isaf_even_rows.jsonl`
if (existsSync(file)) {
  const releases = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Release)
  score('killed', releases, 'min_killed', new Set<Measure>(['killed']))
  score('captured', releases, 'min_captured', new Set<Measure>(['captured', 'arrested', 'held']))
} else console.log('The data do not lie beside the project; nothing is scored.')

function score(
  name: string,
  releases: readonly Release[],
  key: keyof Release['gold'],
  measures: ReadonlySet<Measure>,
): void {
  let right = 0
  const asked = releases.filter(({ text, gold }) => gold[key] >= 2 && isWritten(text, gold[key]) && !vague.test(text))
  const errors: string[] = []
  for (const { text, gold } of asked) {
    const figures = figuresOf(text).filter(({ measure, kind }) => measures.has(measure) && kind !== 'share')
    const values = figures.flatMap(({ value }) => value ?? [])
    const sum = values.reduce((all, value) => all + value, 0)
    if (values.includes(gold[key]) || sum === gold[key]) right += 1
    else errors.push(`${gold[key]}, not ${values.join(' + ')} | ${text.slice(text.indexOf(')') + 1)}`)
  }
  share(`isaf, ${name}`, right, asked.length)
  for (const error of errors.slice(0, errorsShown)) console.log(`  ${error.replaceAll('\n', ' ')}`)
}

function isWritten(text: string, number: number): boolean {
  const words = [...english.figures.cardinals].filter(([, value]) => value === number).map(([word]) => word)
  // Not the day and the year in the line that dates the release.
  const body = text.slice(text.indexOf(')') + 1)
  return new RegExp(`\\b(?:${[number, ...words].join('|')})\\b`, 'i').test(body)
}
