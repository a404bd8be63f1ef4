import type { Problem } from '../../evidence/problem.ts'
import type { Story } from '../../evidence/story.ts'
import type { Language } from '../../language/language.ts'
import type { Role } from './assign-roles.ts'
import type { SeenLine } from './see-lines.ts'
import { findGluedWords } from './find-glued-words.ts'
import { findUnclosedQuotes } from './find-unclosed-quotes.ts'

const ends = new Set(['.', '!', '?', '…', ':', '"', '”', '’', "'", ')', ']', '»', '*', '_', '—'])
const fewestWords = 4

/** What is odd about the stories of a page, in the order of the text. */
export function findTextProblems(
  text: string,
  stories: readonly Story[],
  lines: readonly SeenLine[],
  roles: readonly Role[],
  languages: readonly Language[],
): Problem[] {
  const first = languages[0]!
  const readable = stories.filter(({ language }) => languages.some(({ code }) => code === language))
  const problems = [
    ...stories.flatMap((story) => [
      ...unsupported(story, languages),
      ...cutEnd(text, story),
      ...findUnclosedQuotes(text, story),
    ]),
    ...findGluedWords(readable, first.pages),
    ...repeatedText(lines, roles),
  ]
  return problems.sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))
}

function unsupported(story: Story, languages: readonly Language[]): Problem[] {
  if (languages.some(({ code }) => code === story.language)) return []
  const what =
    story.language === 'und' ? 'The language of this story cannot be told' : `This story is in "${story.language}"`
  return [
    {
      code: 'unsupported-language',
      message: `${what}, which cannot be read yet; its text is kept and nothing is looked for in it.`,
      span: story.span,
    },
  ]
}

/** A text whose last sentence has no end. */
function cutEnd(text: string, { paragraphs }: Story): Problem[] {
  const last = paragraphs.findLast(({ role }) => role === 'body')?.sentences.at(-1)
  if (!last || ends.has(text.charAt(last.span[1] - 1))) return []
  if (last.tokens.filter(({ kind }) => kind === 'word').length < fewestWords) return []
  return [{ code: 'cut-text', message: 'The text breaks off in this sentence.', span: last.span }]
}

function repeatedText(lines: readonly SeenLine[], roles: readonly Role[]): Problem[] {
  const indexOf = new Map(lines.map(({ at }, index) => [at, index]))
  return lines.flatMap(({ kind, repeat, traits }, index): Problem[] => {
    if (kind !== 'prose' || !repeat || repeat.beginning) return []
    const first = indexOf.get(repeat.of)!
    const pair = [roles[first]!.role, roles[index]!.role]
    if (!pair.includes('body') || !pair.includes('repeat')) return []
    const again = pair[1] === 'repeat' ? traits : lines[first]!.traits
    return [
      {
        code: 'repeated-text',
        message: 'This paragraph stands on the page twice; it is counted once.',
        span: again.span,
      },
    ]
  })
}
