import type { Command } from 'commander'
import { figureColumns } from '../columns.ts'
import { byStory, listingCommand } from '../listing.ts'

export function figuresCommand(): Command {
  return listingCommand({
    name: 'figures',
    summary: 'list how many: figures, what they count, who says so',
    description:
      'List how many: figures as they are written, what they count, what befell the counted, whether it is up or down, and who says so.',
    examples: [
      ['hearsay figures', 'all figures, by story'],
      ['hearsay figures --place Evros --from 2024-03-01', 'those of a place, in stories since the first of March'],
      ['hearsay figures --source ministry --json', 'those that a ministry gave, as JSON lines'],
    ],
    list: (ledger, filter) => ledger.figures(filter),
    columns: figureColumns,
    title: byStory,
  })
}
