import type { Page } from '../../evidence/page.ts'
import type { PageWords } from '../../language/page-words.ts'
import type { SeenLine } from './find-body.ts'
import { findRepeats } from './find-repeats.ts'
import { kindOf } from './line-kind.ts'
import { readLineTraits } from './line-traits.ts'

/** The lines of a page that are not blank, up to the cap, with what each looks like. */
export function seeLines(page: Page, words: PageWords, cap: number): SeenLine[] {
  const traits = readLineTraits(page.lines.length > cap ? { ...page, lines: page.lines.slice(0, cap) } : page, words)
  const repeats = findRepeats(traits)
  return traits.flatMap((line, at) => {
    const kind = kindOf(line, page.text, words)
    return kind === 'blank' ? [] : [{ at, traits: line, kind, repeat: repeats[at]! }]
  })
}
