import type { Command } from 'commander'
import { storyColumns } from '../columns.ts'
import { listingCommand } from '../listing.ts'

export function storiesCommand(): Command {
  return listingCommand({
    name: 'stories',
    summary: 'list stories',
    description: 'List the stories of the ledger: headline, outlet, date, and how much was found in each.',
    examples: [
      ['hearsay stories', 'the stories of all pages'],
      ['hearsay stories --outlet Herald --from 2024-03-01', 'those of an outlet since the first of March'],
      ['hearsay stories --place GR --json', 'those that name a place in Greece, as JSON lines'],
    ],
    list: (ledger, filter) => ledger.stories(filter),
    columns: storyColumns,
    title: ({ story }) => story.from,
  })
}
