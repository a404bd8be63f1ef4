import type { Entity } from '../../evidence/entity.ts'
import type { Span } from '../../evidence/span.ts'
import type { Passage } from './passage.ts'
import type { SmallWords } from './small-words.ts'
import type { SpanIndex } from './span-index.ts'

/** The longest apposition that is read, in tokens. */
const longest = 12

/** How many are remembered: a story has a few. */
const most = 100

/** Somebody with the words by which the story introduces them. */
interface Introduction {
  readonly entity: Entity
  readonly span: Span
  readonly words: readonly string[]
}

/** Who is introduced as what: "Coastal Aid (CA), a local rights group,". A lead may speak of "a rights group" before it is named. */
export class Introductions {
  readonly #known: readonly Introduction[]

  constructor(passages: readonly Passage[], mentions: SpanIndex<Entity>, small: SmallWords) {
    this.#known = passages.flatMap((passage) => readIntroductions(passage, mentions, small)).slice(0, most)
  }

  /** The words by which the story introduces somebody. */
  wordsOf({ id }: Entity): readonly string[] {
    return this.#known.filter(({ entity }) => entity.id === id).flatMap(({ words }) => words)
  }

  /** The first one that the story introduces with all these words. */
  find(words: readonly string[]): Introduction | null {
    return this.#known.find((one) => words.every((word) => one.words.includes(word))) ?? null
  }
}

function readIntroductions(passage: Passage, mentions: SpanIndex<Entity>, small: SmallWords): Introduction[] {
  const found: Introduction[] = []
  for (let at = 1; at + 2 < passage.tokens.length; at++) {
    if (passage.words[at] !== ',' || !small.words.articles.has(passage.words[at + 1]!)) continue
    const words = appositionAt(passage, at + 1, small)
    const end = passage.words[at - 1] === ')' ? at - 3 : at
    const token = passage.tokens[end - 1]
    if (!words || !token) continue
    const named = mentions.touching([token.start, token.end]).find(({ value }) => value.kind !== 'nationality')
    if (named && named.value.kind !== 'place') found.push({ entity: named.value, span: named.span, words })
  }
  return found
}

function appositionAt(passage: Passage, first: number, small: SmallWords): string[] | null {
  for (let at = first + 1; at < Math.min(first + longest, passage.tokens.length); at++) {
    // ", the agency said," is no apposition.
    if (small.isFiniteVerb(passage, at)) return null
    if (passage.tokens[at]!.kind === 'mark' && passage.words[at] !== '-') {
      return ',.'.includes(passage.words[at]!) ? passage.words.slice(first + 1, at) : null
    }
  }
  return null
}
