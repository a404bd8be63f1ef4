import type { LinePhrases } from '../page-words.ts'

/** A set of words from a text with white space between them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean))
}

/** Sets of phrases from texts with semicolons between them. */
export function phrases(texts: { whole?: string; starts?: string; within?: string }): LinePhrases {
  return { whole: phraseSet(texts.whole), starts: phraseSet(texts.starts), within: phraseSet(texts.within) }
}

/** A set of phrases from a text with semicolons between them. */
export function phraseSet(text = ''): ReadonlySet<string> {
  return new Set(
    text
      .split(';')
      .map((phrase) => phrase.split(/\s+/).filter(Boolean).join(' '))
      .filter(Boolean),
  )
}
