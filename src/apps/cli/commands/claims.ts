import type { Command } from 'commander'
import { claimColumns } from '../columns.ts'
import { byStory, listingCommand } from '../listing.ts'

export function claimsCommand(): Command {
  return listingCommand({
    name: 'claims',
    summary: 'list who said what',
    description:
      'List who said what: source, act, what was said, and the line of the page where it stands. A claim is what a page reports; nothing here says that it is so.',
    examples: [
      ['hearsay claims --source mayor', 'what mayors said'],
      ['hearsay claims --act accuse', 'who accuses whom of what'],
      ['hearsay claims --story 05d4bbc.1 --json', 'the claims of one story, as JSON lines'],
    ],
    list: (ledger, filter) => ledger.claims(filter),
    columns: claimColumns,
    title: byStory,
  })
}
