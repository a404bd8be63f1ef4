import type { ContentWords } from '../../language/content-words.ts'
import { phraseBefore } from './noun-phrase.ts'
import { isSelf, subjectAt, type Said, type Sign } from './said.ts'

/** How far behind "could" what is feared is looked for, in tokens. */
const dangerReach = 8

/** How far behind a negation a verb of answering stands, in tokens. */
const answerReach = 3

/** "would not discuss it", "had nothing to add", "said | nothing": no answer. */
export function refusalToAnswer(said: Said): Sign | null {
  const { passage, small } = said
  const { words } = passage
  const { contents, to, doForms, modals } = small.words
  if (words.length === 1 && words[0] === contents.nothing) return { at: 0, act: 'decline', target: null }
  for (let at = 0; at < words.length; at++) {
    const silent = words[at] === contents.nothing && words[at + 1] === to
    const refuses =
      small.isNegation(passage, at) &&
      [at, at - 1].some((place) => modals.has(words[place] ?? '') || doForms.has(words[place] ?? ''))
    if (!silent && !refuses) continue
    const verb = words.slice(at + 1, at + 1 + answerReach).find((word) => contents.answering.has(word))
    if (!verb || (silent && verb !== words[at + 2])) continue
    const subject = phraseBefore(passage, auxiliariesBefore(said, at), small)
    if (subject && isSelf(said, subject)) return { at, act: 'decline', target: null }
  }
  return null
}

function auxiliariesBefore({ passage, small }: Said, at: number): number {
  let first = at
  while (first > 0 && small.isAuxiliary(passage, first - 1)) first--
  return first
}

/** "I do not believe that they will", "was not convinced", "it was far from sure", "doubtful". */
export function doubt(said: Said): Sign | null {
  const { passage, small, quoted } = said
  const { words } = passage
  const { contents, beForms, doForms } = small.words
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (contents.farFrom.every((part, offset) => words[at + offset] === part) && contents.sure.has(words[at + 2] ?? ''))
      return { at, act: 'doubt', target: null }
    if (contents.doubtful.has(word) && isOwn(said, at)) return { at, act: 'doubt', target: null }
    if (!small.isNegation(passage, at)) continue
    const next = words[small.isAdverb(passage, at + 1) ? at + 2 : at + 1] ?? ''
    const unsure = contents.sure.has(next) && beForms.has(words[at - 1] ?? word)
    const disbelieves =
      quoted && contents.believing.has(next) && (doForms.has(words[at - 1] ?? '') || doForms.has(word.slice(0, 2)))
    if ((unsure || disbelieves) && isOwn(said, auxiliariesBefore(said, at))) return { at, act: 'doubt', target: null }
  }
  return null
}

function isOwn(said: Said, at: number): boolean {
  const subject = subjectAt(said.passage, auxiliariesBefore(said, at), said.small)
  return subject !== null && isSelf(said, subject)
}

/** "could cost 9,000 jobs", "will collapse": harm that is to come, and not by oneself. */
export function warning(said: Said): Sign | null {
  const { passage, small } = said
  const { contents, acts } = small.words
  for (let at = 0; at < passage.words.length; at++) {
    if (!contents.coming.has(passage.words[at]!) || small.isNegation(passage, at + 1)) continue
    const ahead = passage.words.slice(at + 1, at + 1 + dangerReach)
    if (ahead[0] === acts.have && contents.happened.has(ahead[1] ?? '')) continue
    if (!isFeared(ahead, contents)) continue
    const subject = subjectAt(passage, at, small)
    if (subject && contents.universal.has(passage.words[subject.first]!)) continue
    if (!subject || !isSelf(said, subject) || ahead[0] === acts.have) return { at, act: 'warn', target: null }
  }
  return null
}

/** "collapse", "cost 9,000 jobs"; not "help to prevent famine", nor "be a war crime". */
function isFeared(ahead: readonly string[], contents: ContentWords): boolean {
  for (const [at, word] of ahead.entries()) {
    if (contents.averting.has(word) || word === '.' || word === ';') return false
    const lost = contents.losses.get(word)
    if (contents.dangers.has(word) || (lost && ahead.slice(at + 1, at + 4).some((object) => lost.has(object))))
      return true
  }
  return false
}
