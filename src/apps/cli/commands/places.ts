import type { Command } from 'commander'
import { placeColumns } from '../columns.ts'
import { byStory, listingCommand } from '../listing.ts'

export function placesCommand(): Command {
  return listingCommand({
    name: 'places',
    summary: 'list places',
    description: 'List the places that the stories name, with country and position.',
    examples: [
      ['hearsay places', 'all places, by story'],
      ['hearsay places --place GR', 'those in Greece'],
    ],
    list: (ledger, filter) => ledger.places(filter),
    columns: placeColumns,
    title: byStory,
  })
}
