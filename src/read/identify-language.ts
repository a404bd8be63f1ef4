import type { Language } from '../language/language.ts'
import { characterKind, characterLength, isPlainLetter } from './characters.ts'
import { detectLanguage } from './detect-language.ts'

/** How much of a text tells its language. */
const sampleLength = 4000
/** From this share of function words on, a text is in their language: English news has .35 to .5, German about .07 English ones. */
const clearShare = 0.22
/** Fewer words than this name a language only where nearly every other one is a function word. */
const fewWords = 10
const fewWordsShare = 0.4
/** Of fewer words than this the verbs of news tell the language too, as long as a function word stands beside them. */
const briefWords = 14
const briefShare = 0.25
/** Fewer letters than this are not given to the detector: it answers for any. */
const detectableLetters = 50

/**
 * The language of a text as a BCP 47 code: that of `languages` whose function words are frequent in it; else what its letters make
 * likely; `und` where that cannot be told, as of a text of few words.
 */
export function identifyLanguage(text: string, languages: readonly Language[]): string {
  const sample = text.slice(0, sampleLength)
  const words = wordsOf(sample.toLowerCase())
  let best = { code: 'und', share: 0 }
  for (const { code, sentences } of languages) {
    let known = 0
    for (const word of words) if (sentences.functionWords.has(word)) known++
    const share = known / Math.max(1, words.length)
    if (share > best.share) best = { code, share }
  }
  if (best.share >= (words.length < fewWords ? fewWordsShare : clearShare) && words.length > 2) return best.code
  const brief = words.length > 3 && words.length < briefWords && languages.find((language) => isBrief(words, language))
  if (brief) return brief.code
  // Letters are counted, not words: Chinese, Japanese and Thai put no spaces between these.
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  return letters < detectableLetters ? 'und' : (detectLanguage(sample) ?? 'und')
}

/** "Saudi Arabia lifted its blockade of Yemen": few function words, and a form of a verb that no other language has. */
function isBrief(words: readonly string[], { sentences, events }: Language): boolean {
  const functionWords = words.filter((word) => sentences.functionWords.has(word)).length
  const verbs = words.filter((word) => word.length > 4 && events.verbs.has(word) && inflected.test(word)).length
  return functionWords > 0 && verbs > 0 && functionWords + verbs >= words.length * briefShare
}

/** "releases", "lifted", "protesting": of "protest" and "attack" other languages have their own. */
const inflected = /(?:s|ed|ing)$/

/** The runs of letters in a text. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let start = 0
  for (let at = 0; at < text.length;) {
    if (isLetter(text, at)) at += characterLength(text, at)
    else {
      if (at > start) words.push(text.slice(start, at))
      start = at += characterLength(text, at)
    }
  }
  if (text.length > start) words.push(text.slice(start))
  return words
}

function isLetter(text: string, at: number): boolean {
  if (isPlainLetter(text.charCodeAt(at))) return true
  const kind = characterKind(text, at)
  return kind === 'letter' || kind === 'upper'
}
