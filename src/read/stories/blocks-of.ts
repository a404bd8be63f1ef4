import type { Block, Page } from '../../evidence/page.ts'
import type { Role } from './assign-roles.ts'
import type { SeenLine } from './see-lines.ts'

const nothing: Role = { role: 'blank', story: null }

/**
 * The blocks of a page, from the first character to the last. A block is a line with its line break; blank lines that
 * follow one another are one block, and so is everything after line `cap`.
 */
export function blocksOf(page: Page, lines: readonly SeenLine[], roles: readonly Role[], cap: number): Block[] {
  const known = new Map(lines.map(({ at }, index) => [at, roles[index]!]))
  const blocks: { span: [number, number]; role: Role['role']; story: number | null }[] = []
  const count = Math.min(page.lines.length, cap)
  for (let at = 0; at < count; at++) {
    const start = at === 0 ? 0 : page.lines[at]!.span[0]
    const end = page.lines[at + 1]?.span[0] ?? page.text.length
    if (end === start) continue
    const { role, story } = known.get(at) ?? nothing
    const last = blocks.at(-1)
    if (role === 'blank' && last?.role === 'blank') last.span[1] = end
    else blocks.push({ span: [start, end], role, story })
  }
  const rest = page.lines[cap]?.span[0]
  if (rest !== undefined && rest < page.text.length)
    blocks.push({ span: [rest, page.text.length], role: 'other', story: null })
  if (blocks.length === 0 && page.text.length > 0)
    blocks.push({ span: [0, page.text.length], role: 'blank', story: null })
  placeBlanks(blocks)
  return blocks
}

/** Blank lines between two blocks of one story belong to the story. */
function placeBlanks(blocks: { role: Role['role']; story: number | null }[]): void {
  const last = new Map<number, number>()
  blocks.forEach(({ story }, index) => {
    if (story !== null) last.set(story, index)
  })
  let open: number | null = null
  blocks.forEach((block, index) => {
    if (block.story !== null) open = last.get(block.story) === index ? null : block.story
    else if (block.role === 'blank') block.story = open
  })
}
