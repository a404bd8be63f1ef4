import type { Page } from '../../evidence/page.ts'
import type { PageWords } from '../../language/page-words.ts'
import { findMailHead } from './find-mail-head.ts'
import { findRepeats, type Repeat } from './find-repeats.ts'
import { findRunningHeads } from './find-running-heads.ts'
import { kindOf, type LineKind } from './line-kind.ts'
import { readLineTraits, type LineTraits } from './line-traits.ts'

/** A line that is not blank, with what it looks like. `at` is its index among all lines of the page. */
export interface SeenLine {
  readonly at: number
  readonly traits: LineTraits
  readonly kind: LineKind
  readonly repeat: Repeat | null
}

/** The lines of a page that are not blank, up to the cap, with what each looks like. */
export function seeLines(page: Page, words: PageWords, cap: number): SeenLine[] {
  const traits = readLineTraits(page.lines.length > cap ? { ...page, lines: page.lines.slice(0, cap) } : page, words)
  const repeats = findRepeats(traits)
  const heads = findRunningHeads(traits, page.text)
  const mailHead = new Set(findMailHead(traits, page.text, words))
  return traits.flatMap((line, at) => {
    const isHead = heads.has(at) || mailHead.has(at)
    const kind = isHead ? 'head' : kindOf(line, page.text, words)
    return kind === 'blank' ? [] : [{ at, traits: line, kind, repeat: repeats[at]! }]
  })
}
