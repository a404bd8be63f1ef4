import type { Line, PageMetadata } from '../../evidence/page.ts'
import type { Problem } from '../../evidence/problem.ts'
import type { LinkedArticle } from './linked-data.ts'
import { deepest, mostTags } from './parse-tree.ts'
import { foldTitle } from './statements.ts'

/** An HTML page as it was read. */
interface ReadPage {
  /** Whether elements nested too deep were flattened, and whether all of the source was read. */
  readonly flattened: boolean
  readonly isWhole: boolean
  readonly articles: readonly LinkedArticle[]
  readonly metadata: PageMetadata
  readonly lines: readonly Line[]
  readonly text: string
}

/** What is odd about a page's markup, and where it says something else than what the page shows. */
export function findMarkupProblems(page: ReadPage): Problem[] {
  return [...findLimits(page), ...findCutBody(page), ...findOtherHeadline(page)]
}

function findLimits({ flattened, isWhole }: ReadPage): Problem[] {
  const problems: Problem[] = []
  if (flattened) {
    const message = `Elements nested deeper than ${deepest} were read as one.`
    problems.push({ code: 'deep-nesting', message, span: null })
  }
  if (!isWhole) {
    const message = `The page has more than ${mostTags.toLocaleString('en')} tags; what stands behind them was not read.`
    problems.push({ code: 'too-many-blocks', message, span: null })
  }
  return problems
}

const shortestBody = 300
/** What share of the text in the data a page shows at least, where nothing is kept back. */
const shownShare = 0.6

/** A page that says that its text is not for everybody, or whose data hold much more of it than it shows. */
function findCutBody({ articles, lines }: ReadPage): Problem[] {
  const [main] = articles
  if (!main || main.updates.length > 0) return []
  const shown = lines.reduce((sum, { span, marks }) => sum + (marks?.part === 'text' ? span[1] - span[0] : 0), 0)
  const stated = main.body?.length ?? 0
  const isCut = stated >= shortestBody && shown < stated * shownShare
  if (isCut) {
    const message = `The page shows ${shown} characters of an article of which its data hold ${stated}.`
    return [{ code: main.isFree ? 'disagreement' : 'cut-text', message, span: null }]
  }
  if (main.isFree || stated >= shortestBody) return []
  const message = 'The page says that its text is not for everybody: what it shows may be the beginning only.'
  return [{ code: 'cut-text', message, span: null }]
}

const sharedWords = 0.5

/** A headline that no title in the markup resembles. */
function findOtherHeadline({ lines, metadata, text }: ReadPage): Problem[] {
  const line = lines.find(({ marks }) => marks?.part === 'headline')
  const titles = metadata.title.map(({ value }) => foldTitle(value)).filter((title) => title !== '')
  if (!line || titles.length === 0) return []
  const headline = foldTitle(text.slice(...line.span))
  if (headline === '' || titles.some((title) => resembles(title, headline))) return []
  const message = `The page's markup has another headline: “${metadata.title[0]!.value}” (${metadata.title[0]!.from}).`
  return [{ code: 'disagreement', message, span: line.span }]
}

function resembles(title: string, headline: string): boolean {
  if (title.includes(headline) || headline.includes(title)) return true
  const words = new Set(title.split(' '))
  const own = new Set(headline.split(' '))
  const shared = [...own].filter((word) => words.has(word)).length
  return shared >= Math.min(own.size, words.size) * sharedWords
}
