import type { TimeWords } from '../../language/time-words.ts'
import type { Found } from './found.ts'
import { textOf, type Words } from './words.ts'

/** Takes in words that say which part of it is meant: "early next year", "mid-2026", "late on", "the end of 1990". */
export function widenByEdges(found: readonly Found[], words: Words, times: TimeWords): Found[] {
  return found.map((one) => {
    if (one.type === 'duration' || one.type === 'set') return one
    const edge = edgeBefore(one, words, times) ?? edgeNounBefore(one, words, times)
    return edge ? { ...one, first: edge.first, mod: edge.mod } : one
  })
}

interface Edge {
  readonly first: number
  readonly mod: string
}

/** "early March", "the late 1970s", "mid-2026", "earlier this week". */
function edgeBefore({ first, meaning }: Found, words: Words, times: TimeWords): Edge | null {
  const hyphen = textOf(words, first - 1) === '-' && words[first]!.glued
  const edgeAt = hyphen ? first - 2 : first - 1
  const compared =
    meaning.kind === 'shift' || meaning.kind === 'weekday' ? times.comparedEdges.get(textOf(words, edgeAt)) : undefined
  const mod = times.edges.get(textOf(words, edgeAt)) ?? compared
  if (mod === undefined) return null
  return { first: times.definiteArticles.has(textOf(words, edgeAt - 1)) ? edgeAt - 1 : edgeAt, mod }
}

/** "the end of 1990", "the beginning of next month". */
function edgeNounBefore({ first }: Found, words: Words, times: TimeWords): Edge | null {
  const mod = times.of.has(textOf(words, first - 1)) ? times.edgeNouns.get(textOf(words, first - 2)) : undefined
  if (mod === undefined) return null
  return { first: times.definiteArticles.has(textOf(words, first - 3)) ? first - 3 : first - 2, mod }
}
