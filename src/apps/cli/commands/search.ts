import { Command } from 'commander'
import type { FoundStory } from '../../../ledger/ledger.ts'
import { shortId, storyTitle } from '../columns.ts'
import { withExamples } from '../examples.ts'
import { filterBy, filterOptions } from '../filters.ts'
import { formatExcerpt } from '../highlight.ts'
import { askLedger, type AskOptions } from '../listing.ts'
import { asOfOption, jsonOption, ledgerOption } from '../options.ts'
import { jsonLine, printable } from '../printable.ts'
import { cutToWidth } from '../text-width.ts'
import { bold, dim, print, say, screenWidth } from '../terminal.ts'

/** So many stories are enough to look through, unless `--limit` says otherwise. */
const shownStories = 20

export function searchCommand(): Command {
  const command = new Command('search')
    .summary('find stories by their words')
    .description(
      'Find the stories that hold all of the words, best first. Case and accents do not count; "two words" in quotation marks stand together; evacuat* may go on.',
    )
    .argument('<words...>', 'what to look for')
  for (const option of filterOptions()) command.addOption(option)
  command.addOption(asOfOption()).addOption(jsonOption()).addOption(ledgerOption())
  withExamples(command, [
    ['hearsay search flood evacuat*', 'stories with "flood", and "evacuated" or "evacuation"'],
    [
      'hearsay search \'"border crossing"\' --place GR',
      'the two words together, in stories that name a place in Greece',
    ],
  ])
  return command.action((words: string[], options: AskOptions) =>
    askLedger(options, async (ledger) => {
      const filter = await filterBy(options, ledger)
      const limit = options.limit ?? (options.json ? 0 : shownStories)
      const found = await ledger.search(words.join(' '), limit === 0 ? filter : { ...filter, limit })
      for (const story of found) await print(options.json ? jsonLine(story) : formatFound(story))
      if (found.length === 0) say('No story holds all of these words.')
    }),
  )
}

function formatFound({ story, line, excerpt, hits }: FoundStory): string {
  const title = bold(cutToWidth(printable(storyTitle(story)), screenWidth()))
  const count = hits.length === 1 ? 'one place' : `${hits.length}${hits.length === 100 ? ' or more' : ''} places`
  const words = formatExcerpt({ text: excerpt.text, span: excerpt.span, marks: excerpt.hits, firstLine: null })
  return `${title}\n${words}${dim(`  ${shortId(story.id)}, line ${line}, ${count}`)}\n\n`
}
