import type { Page } from '../../evidence/page.ts'
import type { Span } from '../../evidence/span.ts'
import type { Section } from '../../evidence/story.ts'
import type { PageWords } from '../../language/page-words.ts'
import type { SeenLine } from './see-lines.ts'

/**
 * The sections of its outlet that a story stands in: those that the page's markup names, where it has no other story, with the line above
 * the story that says the same; else those of a line that leads to it, "Home > World > Africa". `above` are the lines between the story
 * before and this one.
 */
export function findSections(
  page: Page,
  above: readonly SeenLine[],
  { outlets }: PageWords,
  isOnly: boolean,
): Section[] {
  const way = above.findLast((line) => stepsOf(line, page.text).length > 0)
  const steps = way ? stepsOf(way, page.text) : []
  if (!isOnly || page.metadata.sections.length === 0)
    return steps.filter(isSection).map(({ name, span }) => ({ name, basis: 'stated', span }))
  return page.metadata.sections.map(({ value: name, from }) => {
    const said = steps.find((step) => isSame(step.name, name))?.span ?? lineOf(name)
    return { name, basis: said ? 'stated' : 'inferred', span: said, reason: `the page's ${from}` }
  })

  function lineOf(name: string): Span | null {
    const line = above.findLast(({ traits }) => {
      const { span } = traits
      return span[1] - span[0] === name.length && isSame(page.text.slice(...span), name)
    })
    return line?.traits.span ?? null
  }

  /** The first step is the front page, the last may be the story itself. */
  function isSection({ name }: Step): boolean {
    return !outlets.front.has(name.toLowerCase()) && name.split(' ').length <= mostWords
  }
}

function isSame(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase()
}

interface Step {
  readonly name: string
  readonly span: Span
}

const longestWay = 160
const fewestSteps = 3
const mostWords = 4

/** The steps of a line that is a way from the front page; none for other lines. */
function stepsOf({ traits }: SeenLine, text: string): Step[] {
  const [start, end] = traits.span
  if (end - start > longestWay || traits.ended) return []
  let at = start
  const steps = text
    .slice(start, end)
    .split(/[>›»→]/)
    .flatMap((part): Step[] => {
      const name = part.trim()
      const from = at + part.indexOf(name)
      at += part.length + 1
      return name === '' ? [] : [{ name, span: [from, from + name.length] }]
    })
  return steps.length >= fewestSteps ? steps : []
}
