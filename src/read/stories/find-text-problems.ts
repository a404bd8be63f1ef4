import type { Block, Page } from '../../evidence/page.ts'
import type { Problem } from '../../evidence/problem.ts'
import type { Story } from '../../evidence/story.ts'
import type { Language } from '../../language/language.ts'
import type { SeenLine } from './find-body.ts'

/** What is odd about the stories of a page. */
export function findTextProblems(
  _page: Page,
  _blocks: readonly Block[],
  _stories: readonly Story[],
  _lines: readonly SeenLine[],
  _languages: readonly Language[],
): Problem[] {
  return []
}
