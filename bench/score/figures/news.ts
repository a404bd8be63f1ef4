import { existsSync, readFileSync } from 'node:fs'
import type { Figure, Quantifier } from '../../../src/evidence/figure.ts'
import type { Span } from '../../../src/evidence/span.ts'
import { counted, dataFolder, errorsShown, figuresOf, show, type Count } from './read-text.ts'

/**
 * `node bench/score/figures/news.ts`: figures in 300 sentences of world news, annotated by hand as offsets (`news.jsonl`; its notation
 * is in README.md beside it). Each sentence is read by itself. A figure found is right where its words overlap and
 * - value: its number is that of gold (both ends of a range),
 * - and hedge: also its quantifier and, where gold has one, the direction of change,
 * - and unit: also its unit, or, where things are counted, the last word of what is counted.
 * What gold marks as optional is neither wanted nor wrong. Half of the sentences were looked at while rules were written (`tune`), the
 * other half only scored (`check`). `--errors 20` shows mistakes of the first half.
 */
interface GoldFigure {
  readonly span: Span
  readonly value: number | readonly [number, number]
  readonly quantifier: Quantifier
  readonly unit: string | null
  readonly counted?: Span
  readonly change?: 'up' | 'down'
  readonly optional?: boolean
}

interface GoldSentence {
  readonly half: 'tune' | 'check'
  readonly set: 'worldwide-newswire' | 'zyte'
  readonly file: string
  readonly span: Span
  readonly figures: readonly GoldFigure[]
}

let articles: Articles | null = null

type Measured = 'value' | 'value and hedge' | 'value and unit'
const measures: readonly Measured[] = ['value', 'value and hedge', 'value and unit']

const gold = readFileSync(new URL('news.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldSentence)

if (existsSync(dataFolder)) for (const half of ['tune', 'check'] as const) scoreHalf(half)
else console.log('The data do not lie beside the project; nothing is scored.')

function scoreHalf(half: GoldSentence['half']): void {
  const counts = new Map<Measured, Count>(measures.map((measure) => [measure, counted()]))
  const errors: string[] = []
  for (const sentence of gold.filter((one) => one.half === half)) {
    const document = textOf(sentence)
    const text = document.slice(...sentence.span)
    const figures = figuresOf(text)
    for (const measure of measures) score(measure, { sentence, text, document, figures }, counts.get(measure)!, errors)
  }
  for (const measure of measures) show(`${half}, ${measure}`, counts.get(measure)!)
  if (half === 'tune') for (const error of errors.slice(0, errorsShown)) console.log(error)
}

interface Read {
  readonly sentence: GoldSentence
  readonly text: string
  readonly document: string
  readonly figures: readonly Figure[]
}

function score(measure: Measured, read: Read, count: Count, errors: string[]): void {
  const { sentence, text, document } = read
  const free = new Set(read.figures)
  const missed: GoldFigure[] = []
  // Those that must be found first choose first.
  for (const wanted of [...sentence.figures].sort(
    (a, b) => Number(a.optional ?? false) - Number(b.optional ?? false),
  )) {
    const base = sentence.span[0]
    const near = [...free].filter(({ span }) => span[0] + base < wanted.span[1] && wanted.span[0] < span[1] + base)
    const right = near.find((figure) => isRight(measure, wanted, figure, document)) ?? (wanted.optional && near[0])
    if (right) free.delete(right)
    if (wanted.optional) continue
    count.wanted += 1
    if (right) {
      count.right += 1
      count.found += 1
    } else missed.push(wanted)
  }
  count.found += free.size
  const context = text.replaceAll('\n', ' ')
  for (const { span } of missed) errors.push(`${measure}: missed “${document.slice(...span)}” | ${context}`)
  for (const { text: words, quantifier, unit, counted: of, change } of free)
    errors.push(`${measure}: wrong “${words}” ${quantifier} ${change ?? ''} ${unit ?? of ?? '-'} | ${context}`)
}

function isRight(measure: Measured, wanted: GoldFigure, figure: Figure, document: string): boolean {
  if (!isSameValue(wanted.value, figure)) return false
  if (measure === 'value and hedge') {
    return wanted.quantifier === figure.quantifier && (wanted.change ?? null) === figure.change
  }
  if (measure === 'value and unit') {
    if (wanted.unit !== null || figure.unit !== null) return wanted.unit === figure.unit
    return wanted.counted === undefined || lastWord(document.slice(...wanted.counted)) === lastWord(figure.counted)
  }
  return true
}

function isSameValue(wanted: GoldFigure['value'], { value, min, max, vague }: Figure): boolean {
  if (typeof wanted !== 'number') return min === wanted[0] && max === wanted[1]
  return vague ? min === wanted : value !== null && Math.abs(value - wanted) < 1e-6 * Math.abs(wanted) + 1e-9
}

function lastWord(words: string | null): string {
  return words?.toLowerCase().split(/\s+/).at(-1) ?? ''
}

function textOf({ set, file }: GoldSentence): string {
  if (set === 'worldwide-newswire') return readFileSync(`${dataFolder}/names/worldwide-newswire/${file}`, 'utf8')
  articles ??= JSON.parse(readFileSync(`${dataFolder}/pages/zyte/ground-truth.json`, 'utf8')) as Articles
  return articles[file]!.articleBody
}

type Articles = Readonly<Record<string, { readonly articleBody: string }>>
