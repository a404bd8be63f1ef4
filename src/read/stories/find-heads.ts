import type { PageWords } from '../../language/page-words.ts'
import type { Role, StoryOutline } from './assign-roles.ts'
import type { SeenLine } from './see-lines.ts'

/**
 * For every story, the line that dates the page around it, or null: the "Date:" of an e-mail, the head of a printed page, and above
 * posts that have no more than a time of day the last line with a date that belongs to no post.
 */
export function findHeads(
  lines: readonly SeenLine[],
  outlines: readonly StoryOutline[],
  roles: readonly Role[],
  { mail, dateWords }: PageWords,
): (SeenLine | null)[] {
  const heads = lines.filter(({ kind }) => kind === 'head')
  const dated = heads.find(({ traits }) => mail.date.has(traits.words[0] ?? ''))
  const running = heads.find(({ traits }) => traits.words.some((word) => dateWords.has(word)))
  return outlines.map(({ body, own }) => {
    if (own === undefined) return dated ?? running ?? null
    for (let index = body[0]!; index >= 0; index--) {
      if (lines[index]!.kind === 'byline' && roles[index]!.story === null && hasDay(lines[index]!, dateWords))
        return lines[index]!
    }
    return dated ?? null
  })
}

function hasDay({ traits }: SeenLine, dateWords: ReadonlySet<string>): boolean {
  return traits.digits >= 2 && traits.words.some((word) => dateWords.has(word))
}
