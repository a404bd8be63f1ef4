import { existsSync, readFileSync } from 'node:fs'
import type { Figure } from '../../../src/evidence/figure.ts'
import { dataFolder, errorsShown, figuresOf, share } from './read-text.ts'

/**
 * `node bench/score/figures/cases.ts`: test cases of two finders of quantities, those that might stand in news: sentences of eight words or
 * more in which every quantity wanted has a unit of the table below, or counts a plural that follows it. Right where a figure overlaps and
 * has the value and the unit. `--list` shows the cases and reads nothing.
 */
const units: Readonly<Record<string, string>> = {
  'percentage': 'percent', '%': 'percent',
  'Dollar': 'USD', 'dollar': 'USD', 'United States dollar': 'USD', 'Euro': 'EUR', 'euro': 'EUR', 'British pound': 'GBP', 'pound sterling': 'GBP',
  'Japanese yen': 'JPY', 'japanese yen': 'JPY', 'Chinese yuan': 'CNY', 'Canadian dollar': 'CAD', 'Australian dollar': 'AUD', 'Indian rupee': 'INR',
  'Rupee': 'rupee', 'Franc': 'franc', 'Peso': 'peso', 'Turkish lira': 'TRY', 'Kilometer': 'kilometre', 'kilometre': 'kilometre', 'Meter': 'metre',
  'metre': 'metre', 'Mile': 'mile', 'mile': 'mile', 'Foot': 'foot', 'foot': 'foot', 'Inch': 'inch', 'inch': 'inch', 'Yard': 'yard',
  'Centimeter': 'centimetre', 'Millimeter': 'millimetre', 'Square kilometer': 'square kilometre', 'square kilometre': 'square kilometre',
  'Square meter': 'square metre', 'Square foot': 'square foot', 'Square mile': 'square mile', 'square mile': 'square mile', 'Acre': 'acre', 'Hectare': 'hectare',
  'Ton': 'ton', 'Metric ton': 'ton', 'tonne': 'ton', 'Kilogram': 'kilogram', 'kilogram': 'kilogram', 'Gram': 'gram', 'Pound': 'pound', 'pound-mass': 'pound',
  'Barrel': 'barrel', 'Gallon': 'gallon', 'gallon': 'gallon', 'Liter': 'litre', 'litre': 'litre', 'Cubic meter': 'cubic metre',
  'Kilometer per hour': 'kilometre per hour', 'kilometre per hour': 'kilometre per hour', 'Mile per hour': 'mile per hour',
  'C': 'celsius', 'degree Celsius': 'celsius', 'F': 'fahrenheit', 'degree fahrenheit': 'fahrenheit', 'Degree': 'degree',
} // prettier-ignore

interface Case {
  readonly from: string
  readonly text: string
  readonly wanted: readonly { readonly words: string; readonly value: number; readonly unit: string | null }[]
}

interface RecognizersCase {
  readonly Input: string
  readonly Results: readonly {
    readonly Text: string
    readonly Resolution?: { readonly value?: string | null; readonly unit?: string }
  }[]
}

interface QuantulumCase {
  readonly req: string
  readonly res: readonly {
    readonly value: number
    readonly unit: string
    readonly surface: string
    readonly uncertainty?: number
  }[]
}

const specs = `${dataFolder}/time/recognizers-text-specs`
if (existsSync(specs)) {
  for (const name of ['CurrencyModel', 'DimensionModel', 'TemperatureModel'])
    scoreCases(name, recognizers(`NumberWithUnit/English/${name}`))
  for (const name of ['NumberModel', 'PercentModel']) scoreCases(name, recognizers(`Number/English/${name}`))
  scoreCases('quantulum3', quantulum())
} else console.log('The data do not lie beside the project; nothing is scored.')

function scoreCases(name: string, cases: readonly Case[]): void {
  const apply = cases.filter(mightBeNews)
  if (process.argv.includes('--list')) {
    for (const { text } of apply) console.log(`${name}: ${text}`)
    return
  }
  let [right, all] = [0, 0]
  const errors: string[] = []
  for (const { text, wanted } of apply) {
    const figures = figuresOf(text)
    for (const { words, value, unit } of wanted) {
      all += 1
      const start = text.toLowerCase().indexOf(words.toLowerCase())
      const near = figures.filter(({ span }) => span[0] < start + words.length && start < span[1])
      if (near.some((figure) => says(figure, value) && figure.unit === unit)) right += 1
      else
        errors.push(
          `“${words}”, not ${near.map(({ text: found, unit: its }) => `${found} ${its ?? ''}`).join('; ')} | ${text}`,
        )
    }
  }
  share(name, right, all)
  for (const error of errors.slice(0, errorsShown)) console.log(`  ${error}`)
}

function mightBeNews({ text, wanted }: Case): boolean {
  if (text.trim().split(/\s+/).length < 8 || wanted.length === 0) return false
  return wanted.every(({ words, value, unit }) => {
    if (!Number.isFinite(value)) return false
    const start = text.toLowerCase().indexOf(words.toLowerCase())
    return start >= 0 && (unit !== null || /^\s[a-z]+s\b/.test(text.slice(start + words.length)))
  })
}

function recognizers(path: string): Case[] {
  const read = readFileSync(`${specs}/${path}.json`, 'utf8').replace(/^\uFEFF/, '')
  return (JSON.parse(read) as RecognizersCase[]).map(({ Input, Results }) => ({
    from: path,
    text: Input,
    wanted: Results.map(({ Text, Resolution }) => ({
      words: Text,
      value: Number.parseFloat(Resolution?.value ?? 'none'),
      ...unitOf(path.endsWith('PercentModel') ? '%' : unitName(path, Resolution?.unit)),
    })),
  }))
}

/** A pound is money in the cases of currencies, and a weight in those of dimensions. */
function unitName(path: string, unit: string | undefined): string | undefined {
  return path.endsWith('CurrencyModel') && unit === 'Pound' ? 'British pound' : unit
}

function quantulum(): Case[] {
  const read = readFileSync(`${dataFolder}/figures/quantulum3/quantities.json`, 'utf8')
  return (JSON.parse(read) as QuantulumCase[]).map(({ req, res }) => ({
    from: 'quantulum3',
    text: req,
    wanted: res.map(({ surface, value, unit, uncertainty = 0 }) => ({
      words: surface,
      value: value - uncertainty,
      ...unitOf(unit === 'dimensionless' ? undefined : unit),
    })),
  }))
}

/** A unit that is not in the table makes a case one that does not apply. */
function unitOf(unit: string | undefined): { unit: string | null; value?: number } {
  if (unit === undefined) return { unit: null }
  const known = units[unit]
  return known === undefined ? { unit: null, value: Number.NaN } : { unit: known }
}

/** Of a range either end. */
function says({ value, min, max }: Figure, wanted: number): boolean {
  return (value === null ? [min, max] : [value]).some(
    (written) => written !== null && Math.abs(written - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted)),
  )
}
