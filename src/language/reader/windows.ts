import type { Span } from '../../evidence/span.ts'
import { splitWords, type Word } from './split-words.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WordPieces } from './word-pieces.ts'
import { shapeOf } from './word-shape.ts'

/** A paragraph to be read, with its sentences in order. */
export interface ReadableParagraph {
  readonly span: Span
  readonly sentences: readonly { readonly span: Span }[]
}

/** A stretch of a story that the model reads at once. */
export interface Window {
  readonly words: readonly Word[]
  /** Which of the words are the window’s own; the others are there for context. */
  readonly core: { readonly first: number; readonly end: number }
  /** The number of each word’s sentence, and of its paragraph, in the story. */
  readonly sentences: readonly number[]
  readonly paragraphs: readonly number[]
  /** The word pieces, between a start and an end, and their shapes. */
  readonly ids: readonly number[]
  readonly shapes: readonly number[]
  /** The place of each word’s first piece in `ids`. */
  readonly firstPieces: readonly number[]
}

/** How long windows are, in pieces. */
export interface WindowSizes {
  /** A story of so many is read at once. */
  readonly longestStory: number
  /** Else its cores have about so many, */
  readonly target: number
  /** and at most so many. */
  readonly longestCore: number
  /** On either side of a core. */
  readonly context: number
}

/**
 * The windows of a story: runs of whole sentences of about equal length, each with a little context on both sides; a sentence
 * that is too long is cut between words. Every word is in the core of exactly one window.
 */
export function makeWindows(
  text: string,
  paragraphs: readonly ReadableParagraph[],
  pieces: WordPieces,
  vocabulary: Vocabulary,
  lengths: WindowSizes,
): Window[] {
  const { longestStory, target: usual, longestCore, context } = lengths
  const sentences = paragraphs.flatMap((paragraph) => wordsOfSentences(text, paragraph))
  const words = sentences.flat()
  const sentenceOf = sentences.flatMap((sentence, number) => sentence.map(() => number))
  const paragraphOf = words.map(numberParagraphs())
  const sizes = words.map(({ folded }) => pieces.of(folded).length)
  const runs = cutSentences(sentences, sizes, longestCore)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const isShort = total <= longestStory
  const target = isShort ? total : total / Math.ceil(total / usual)
  return packCores(runs, target, isShort ? longestStory : longestCore).map(({ first, end }) => {
    const from = first - wordsWithin(sizes, first - 1, -1, context)
    const to = end + wordsWithin(sizes, end, 1, context)
    return {
      words: words.slice(from, to),
      core: { first: first - from, end: end - from },
      sentences: sentenceOf.slice(from, to),
      paragraphs: paragraphOf.slice(from, to),
      ...piecesOf(words.slice(from, to), pieces, vocabulary),
    }
  })
}

/** Numbers the paragraphs of words that come in order. */
function numberParagraphs(): (word: Word) => number {
  let number = -1
  return ({ place }) => (place === 'paragraph' ? ++number : number)
}

/** Words are split paragraph by paragraph, since a quotation mark’s shape looks at what stands before it. */
function wordsOfSentences(text: string, { span, sentences }: ReadableParagraph): Word[][] {
  const words = splitWords(text, span)
  let next = 0
  return sentences.flatMap((sentence, at) => {
    const first = next
    const isLast = at === sentences.length - 1
    while (next < words.length && (isLast || words[next]!.start < sentence.span[1])) next++
    return [words.slice(first, next)]
  })
}

/** Words of a story that stay together, and their pieces. */
interface Run {
  readonly first: number
  readonly end: number
  readonly size: number
}

function cutSentences(sentences: readonly (readonly Word[])[], sizes: readonly number[], longest: number): Run[] {
  const runs: Run[] = []
  let first = 0
  for (const sentence of sentences) {
    if (sentence.length === 0) continue
    const last = first + sentence.length
    let size = 0
    let start = first
    for (let at = first; at < last; at++) {
      if (at > start && size + sizes[at]! > longest) {
        runs.push({ first: start, end: at, size })
        start = at
        size = 0
      }
      size += sizes[at]!
    }
    runs.push({ first: start, end: last, size })
    first = last
  }
  return runs
}

function packCores(runs: readonly Run[], target: number, longest: number): Run[] {
  const cores: Run[] = []
  let open: Run | undefined
  for (const run of runs) {
    const size: number = run.size + (open?.size ?? 0)
    if (open && (size - run.size / 2 > target || size > longest)) {
      cores.push(open)
      open = run
    } else open = { first: open?.first ?? run.first, end: run.end, size }
  }
  return open ? [...cores, open] : cores
}

/** How many words from one on, in a direction, fit into the context. */
function wordsWithin(sizes: readonly number[], from: number, step: 1 | -1, most: number): number {
  let count = 0
  let size = 0
  for (let at = from; at >= 0 && at < sizes.length && size + sizes[at]! <= most; at += step) {
    size += sizes[at]!
    count++
  }
  return count
}

/** The pieces of words, between the start and the end that every window has. */
function piecesOf(
  words: readonly Word[],
  pieces: WordPieces,
  { start, end }: Vocabulary,
): Pick<Window, 'ids' | 'shapes' | 'firstPieces'> {
  const ids = [start]
  const shapes = [0]
  const firstPieces = words.map(({ folded, kind, place }) => {
    const first = ids.length
    pieces.of(folded).forEach((id, piece) => {
      ids.push(id)
      shapes.push(shapeOf(kind, place, piece))
    })
    return first
  })
  ids.push(end)
  shapes.push(0)
  return { ids, shapes, firstPieces }
}
