import { existsSync, readFileSync } from 'node:fs'
import type { Figure, Measure } from '../../../src/evidence/figure.ts'
import type { Span } from '../../../src/evidence/span.ts'
import { english } from '../../../src/language/english/index.ts'
import { identifyLanguage } from '../../../src/read/identify-language.ts'
import { counted, dataFolder, errorsShown, figuresOf, share, show } from './read-text.ts'
import { readCsv } from './read-csv.ts'

/**
 * `node bench/score/figures/displaced.ts`: how many are displaced, in excerpts that staff of two organisations annotated.
 * - isi-kili: the stretches marked as a fact of displacement (those that overlap are one excerpt). Wanted are the quantities of persons or
 *   households marked in them that hold a number; found are figures whose measure is one of displacement. Right where they overlap.
 * - idetect: the excerpts in English; the largest number of displaced (of any figure, where none is said to be displaced) is the one asked
 *   for; and of those found, whether it is displaced people or lost housing (term), and whether people or households (unit).
 */
const displacing: ReadonlySet<Measure> = new Set<Measure>([
  'displaced',
  'evacuated',
  'sheltered',
  'homeless',
  'returned',
  'arrived',
  'crossed',
])
const facts =
  'DISPLACED EVACUATED FORCED_TO_FLEE SHELTERED RELIEF_CAMP HOMELESS RELOCATED REFUGEE RETURN REINTEGRATION'.split(' ')
const hasNumber = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?)\b/i

const housing: ReadonlySet<string> = new Set([
  'Destroyed Housing',
  'Partially Destroyed Housing',
  'Uninhabitable Housing',
])
const household = /\b(?:famil(?:y|ies)|households?|hous(?:e|es|ing)|homes?|huts?|dwellings?|buildings?|apartments?)\b/i

if (existsSync(`${dataFolder}/figures`)) {
  scoreKili()
  scoreIdetect()
} else console.log('The data do not lie beside the project; nothing is scored.')

interface Excerpt {
  readonly start: number
  text: string
}

function scoreKili(): void {
  const rows = readCsv(readFileSync(`${dataFolder}/figures/isi-kili/complete_en.csv`, 'utf8'))
  const count = counted()
  const errors: string[] = []
  for (const id of new Set(rows.map((row) => row['id']!))) {
    const own = rows.filter((row) => row['id'] === id)
    const quantities = own
      .filter(
        ({ taskID, value, content }) =>
          taskID === 'QUANTITY' && value !== 'BUILDING_STRUCTURE' && hasNumber.test(content!),
      )
      .map(spanOf)
    for (const { start, text } of excerptsOf(
      own.filter(({ taskID, value }) => taskID === 'FACT' && facts.includes(value!)),
    )) {
      const wanted = joined(quantities.filter((span) => span[0] >= start - 1 && span[1] <= start + text.length + 1))
      const found = figuresOf(text).filter(({ measure }) => displacing.has(measure))
      const right = wanted.filter((span) => found.some((figure) => meets(span, figure, start)))
      const rightFound = found.filter((figure) => wanted.some((span) => meets(span, figure, start)))
      count.wanted += wanted.length
      count.found += wanted.length === 0 ? found.length : right.length + found.length - rightFound.length
      count.right += right.length
      for (const span of wanted)
        if (!right.includes(span)) errors.push(`missed ${text.slice(span[0] - start, span[1] - start)} | ${text}`)
      for (const figure of found)
        if (!rightFound.includes(figure)) errors.push(`wrong ${figure.text} ${figure.measure} | ${text}`)
    }
  }
  show('isi-kili, quantity of a displacement', count)
  for (const error of errors.slice(0, errorsShown)) console.log(`  ${error}`)
}

type Row = Readonly<Record<string, string>>

function spanOf(row: Row): Span {
  return [Number(row['offset_from']), Number(row['offset_from']) + row['content']!.length]
}

/** The stretches of rows, those that overlap joined. */
function excerptsOf(rows: readonly Row[]): Excerpt[] {
  const all: Excerpt[] = []
  for (const row of [...rows].sort((a, b) => spanOf(a)[0] - spanOf(b)[0])) {
    const [start, end] = spanOf(row)
    const last = all.at(-1)
    const lastEnd = last ? last.start + last.text.length : -1
    if (!last || start >= lastEnd) all.push({ start, text: row['content']! })
    else if (end > lastEnd) last.text += row['content']!.slice(lastEnd - start)
  }
  return all
}

function joined(spans: readonly Span[]): Span[] {
  const all: [number, number][] = []
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else all.push([start, end])
  }
  return all
}

function meets([start, end]: Span, { span }: Figure, base: number): boolean {
  return span[0] + base < end && start < span[1] + base
}

interface IdetectRow {
  readonly Excerpt: string
  readonly 'Displacement figure': string
  readonly 'Reporting term': string
  readonly 'Reporting unit': string
}

function scoreIdetect(): void {
  const rows = readFileSync(`${dataFolder}/figures/idetect/idmc_fully_labelled.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as IdetectRow)
    .filter((row) => /^[\d.]+$/.test(row['Displacement figure']) && identifyLanguage(row.Excerpt, [english]) === 'en')
  const right = { largest: 0, found: 0, term: 0, unit: 0 }
  const errors: string[] = []
  for (const row of rows) {
    const wanted = Number(row['Displacement figure'])
    const figures = figuresOf(row.Excerpt).filter(({ min }) => min !== null)
    const displaced = figures.filter(({ measure }) => displacing.has(measure))
    const largest = largestOf(displaced.length > 0 && !housing.has(row['Reporting term']) ? displaced : figures)
    if (largest && says(largest, wanted)) right.largest += 1
    else errors.push(`${row['Reporting term']} ${wanted}, not ${largest?.text ?? 'none'} | ${row.Excerpt}`)
    const same = figures.filter((figure) => says(figure, wanted))
    const found = same.find(({ measure }) => displacing.has(measure)) ?? same[0]
    if (!found) continue
    right.found += 1
    if (displacing.has(found.measure) !== housing.has(row['Reporting term'])) right.term += 1
    else errors.push(`${found.measure} for ${row['Reporting term']} | ${row.Excerpt}`)
    if (household.test(found.counted ?? '') === row['Reporting unit'].startsWith('House')) right.unit += 1
    else errors.push(`${found.counted ?? '-'} for ${row['Reporting unit']} | ${row.Excerpt}`)
  }
  share('idetect, number found', right.found, rows.length)
  share('idetect, largest', right.largest, rows.length)
  share('idetect, term', right.term, right.found)
  share('idetect, unit', right.unit, right.found)
  for (const error of errors.slice(0, errorsShown)) console.log(`  ${error.replaceAll('\n', ' ')}`)
}

function largestOf(figures: readonly Figure[]): Figure | undefined {
  return figures.toSorted((a, b) => (b.max ?? b.min!) - (a.max ?? a.min!))[0]
}

function says({ value, min, max }: Figure, wanted: number): boolean {
  return [value, min, max].some((number) => number !== null && Math.abs(number - wanted) <= 1e-5 * wanted)
}
