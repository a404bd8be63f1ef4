import type { Passage } from './passage.ts'
import { isSelf, subjectAt, type Said, type Sign } from './said.ts'
import type { SmallWords } from './small-words.ts'

/** "must be released", "they need to leave", "it is essential that", "we should": not what one's own side needs by itself. */
export function demand(said: Said): Sign | null {
  const { passage, small, quoted } = said
  const { acts, referring } = small.words
  for (let at = 0; at < passage.words.length; at++) {
    const word = passage.words[at]!
    if (acts.essentials.has(word) && isEssential(passage, at, small)) return { at, act: 'demand', target: null }
    const obliges = acts.obligations.has(word)
      ? !passage.words.slice(at + 1, at + 3).includes(acts.have)
      : acts.needs.has(word) && passage.words[at + 1] === small.words.to
    if (!obliges || (word === small.words.had && isTold(said, at))) continue
    const subject = subjectAt(passage, at, small)
    const isCall = quoted && subject !== null && referring.we.has(passage.words[subject.end - 1]!)
    if (subject && (isCall || !isSelf(said, subject))) return { at, act: 'demand', target: null }
  }
  return null
}

/** “I had to walk home”, "two men had to be rescued": what was so, not what is to be. */
function isTold({ passage: { words }, quoted, small }: Said, at: number): boolean {
  return quoted || small.words.beForms.has(words[at + 2] ?? '')
}

/** "it is essential that", "it’s important to". */
function isEssential({ words }: Passage, at: number, small: SmallWords): boolean {
  const { acts, beForms, possessive, that, to, for: whom } = small.words
  const next = words[at + 1]
  if (next !== that && next !== to && next !== whom) return false
  return words
    .slice(Math.max(0, at - 3), at)
    .some((word) => beForms.has(word) || word === possessive || acts.have === word)
}

/** "Let the doctors through", "Do not shoot": words with which one tells others to do something. */
export function exhortation({ passage: { words, tokens }, small, quoted }: Said): Sign | null {
  if (!quoted) return null
  const { contents, doForms, referring } = small.words
  for (let at = 0; at < words.length; at++) {
    const opens = at === 0 || tokens[at - 1]!.text === '.'
    if (!opens || words[at] === tokens[at]!.text) continue
    const isTold =
      contents.imperatives.has(words[at]!) ||
      (doForms.has(words[at]!) && small.isNegation({ words } as Passage, at + 1))
    // "Let us", "Give me": of oneself
    if (isTold && !referring.we.has(words[at + 1] ?? '')) return { at, act: 'demand', target: null }
  }
  return null
}
