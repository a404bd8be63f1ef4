import type { Language } from '../language/language.ts'
import { detectLanguage } from './detect-language.ts'

/** How much of a text tells its language. */
const sampleLength = 4000
/** From this share of function words on, a text is in their language: English news has .35 to .5, German about .07 English ones. */
const clearShare = 0.22
/** Fewer words than this name a language only where nearly every other one is a function word. */
const fewWords = 10
const fewWordsShare = 0.4
/** Fewer letters than this are not given to the detector: it answers for any. */
const detectableLetters = 50

/**
 * The language of a text as a BCP 47 code: that of `languages` whose function words are frequent in it; else what its letters make
 * likely; `und` where that cannot be told, as of a text of few words.
 */
export function identifyLanguage(text: string, languages: readonly Language[]): string {
  const sample = text.slice(0, sampleLength)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  let best = { code: 'und', share: 0 }
  for (const { code, sentences } of languages) {
    const share = words.filter((word) => sentences.functionWords.has(word)).length / Math.max(1, words.length)
    if (share > best.share) best = { code, share }
  }
  if (best.share >= (words.length < fewWords ? fewWordsShare : clearShare) && words.length > 2) return best.code
  // Letters are counted, not words: Chinese, Japanese and Thai put no spaces between these.
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  return letters < detectableLetters ? 'und' : (detectLanguage(sample) ?? 'und')
}
