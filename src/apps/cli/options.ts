import { InvalidArgumentError, Option } from 'commander'
import type { Given } from '../../evidence/page.ts'

export const defaultLedger = 'hearsay.db'

/** `--ledger FILE`. */
export function ledgerOption(): Option {
  return new Option('--ledger <file>', 'the ledger').default(defaultLedger)
}

/** `--json`: lines of JSON for other programs in place of tables for people. */
export function jsonOption(): Option {
  return new Option('--json', 'print JSON, one object a line')
}

/** `--as-of POSITION`. */
export function asOfOption(): Option {
  return new Option('--as-of <position>', 'as the ledger was at this position of its log').argParser(readCount)
}

/** The options that say what the pages do not say themselves. */
export interface GivenOptions {
  readonly manifest?: string
  readonly published?: string
  readonly outlet?: string
  readonly url?: string
}

export function givenOptions(): Option[] {
  return [
    new Option(
      '--manifest <file>',
      'JSON lines {"path", "published", "outlet", "url"}; paths are relative to the file',
    ),
    new Option('--published <date>', 'when all these pages were published, where they do not say it').argParser(
      readDate,
    ),
    new Option('--outlet <name>', 'who published all these pages'),
    new Option('--url <address>', 'where they were published'),
  ]
}

/** What the options say of every page. */
export function givenBy({ published, outlet, url }: GivenOptions): Given {
  return {
    ...(published !== undefined && { published }),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
  }
}

/** A whole number, 0 or more. */
export function readCount(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(value)
}

/** A date as EDTF writes it: a year, a month or a day, or an interval of two of these. */
export function readDate(value: string): string {
  if (/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?|\.\.)(?:\/(?:\d{4}(?:-\d\d(?:-\d\d)?)?|\.\.))?$/.test(value)) return value
  throw new InvalidArgumentError(
    'It must be a date such as 2024-03-05, 2024-03 or 2024, or an interval 2024-03-05/2024-03-06.',
  )
}
