import type { Command } from 'commander'
import { eventColumns } from '../columns.ts'
import { byStory, listingCommand } from '../listing.ts'

export function eventsCommand(): Command {
  return listingCommand({
    name: 'events',
    summary: 'list what happened: who did what to whom, where and when',
    description:
      'List what the stories say happened, by the categories of PLOVER: who did what to whom, where and when, whom it harmed, and who says so. Of attacks, who did it stands as claimed by themselves, or with who accuses them. Where there is room, the words stand beside it.',
    examples: [
      ['hearsay events', 'all events, by story'],
      ['hearsay events --place Sudan', 'those at a place'],
      ['hearsay events --source ministry --json', 'those on the word of a ministry, as JSON lines'],
    ],
    list: (ledger, filter) => ledger.events(filter),
    columns: eventColumns,
    title: byStory,
  })
}
