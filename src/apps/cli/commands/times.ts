import type { Command } from 'commander'
import { timeColumns } from '../columns.ts'
import { byStory, listingCommand } from '../listing.ts'

export function timesCommand(): Command {
  return listingCommand({
    name: 'times',
    summary: 'list times',
    description:
      'List the times that the stories name, with their values (TIMEX3) and whether these are stated or inferred.',
    examples: [
      ['hearsay times', 'all times, by story'],
      ['hearsay times --story 05d4bbc.1', 'those of one story'],
    ],
    list: (ledger, filter) => ledger.times(filter),
    columns: timeColumns,
    title: byStory,
  })
}
