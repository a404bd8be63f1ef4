import type { LineTraits } from './line-traits.ts'

const fewestWords = 2
const mostWords = 16
const beside = 3

/**
 * The lines at the heads and feet of printed pages, which stand there page after page: the same words with another page number,
 * or with wide gaps between them, and what else is repeated right beside these. By their index.
 */
export function findRunningHeads(traits: readonly LineTraits[], text: string): ReadonlySet<number> {
  const groups = new Map<string, number[]>()
  traits.forEach((line, index) => {
    if (line.wordCount < fewestWords || line.wordCount > mostWords) return
    const key = line.words.filter((word) => !/^\d/.test(word)).join(' ')
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  })
  const heads = new Set<number>()
  const repeated = [...groups.values()].filter((group) => group.length > 1)
  for (const group of repeated) if (arePages(group, traits, text)) for (const index of group) heads.add(index)
  for (const group of repeated) {
    if (group.slice(1).every((index) => isBeside(index, heads))) for (const index of group) heads.add(index)
  }
  return heads
}

/** Whether the last numbers of the lines count pages, or wide gaps set their parts apart. */
function arePages(group: readonly number[], traits: readonly LineTraits[], text: string): boolean {
  const numbers = group.map((index) => Number(traits[index]!.words.at(-1)))
  const counts = numbers.every((number, at) => at === 0 || number === numbers[at - 1]! + 1)
  const areWide = group.every((index) => text.slice(...traits[index]!.span).includes('    '))
  const areApart = group.every((index, at) => at === 0 || index - group[at - 1]! > 1)
  return areApart && (counts || areWide)
}

function isBeside(index: number, heads: ReadonlySet<number>): boolean {
  for (let near = index - beside; near <= index + beside; near++) if (near !== index && heads.has(near)) return true
  return false
}
