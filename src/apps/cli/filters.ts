import { Option } from 'commander'
import type { Act } from '../../evidence/attribution.ts'
import type { Filter, Ledger } from '../../ledger/ledger.ts'
import { readCount, readDate } from './options.ts'

const acts = [
  'assert',
  'announce',
  'admit',
  'deny',
  'reject',
  'decline',
  'doubt',
  'accuse',
  'condemn',
  'praise',
  'apologize',
  'demand',
  'request',
  'promise',
  'threaten',
  'warn',
] as const satisfies readonly Act[]

/** The options that narrow a listing; their names are those of the ledger's filter. */
export function filterOptions(): Option[] {
  return [
    new Option('--source <name>', 'who said it (part of the name is enough)'),
    new Option('--outlet <name>', 'who published it'),
    new Option('--act <act>', 'what kind of speech it is').choices(acts),
    new Option('--place <place>', "a place's name, or the two letters of its country"),
    new Option('--from <date>', 'stories published on this day or later').argParser(readDate),
    new Option('--to <date>', 'stories published on this day or earlier').argParser(readDate),
    new Option('--story <id>', 'this story only'),
    new Option('--page <page>', 'this page only: its id, or its path as it was added'),
    new Option('--limit <number>', 'list so many at most; 0 lists all').argParser(readCount),
  ]
}

/** The filter that the options of a command make; an id of a story may be cut short, as everywhere. */
export async function filterBy(options: Filter, ledger: Ledger): Promise<Filter> {
  const { source, outlet, act, place, from, to, story, page } = options
  return {
    ...(source !== undefined && { source }),
    ...(outlet !== undefined && { outlet }),
    ...(act !== undefined && { act }),
    ...(place !== undefined && { place }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(story !== undefined && { story: (await ledger.show(story)).story?.id ?? story }),
    ...(page !== undefined && { page }),
  }
}
