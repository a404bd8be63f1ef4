import type { Entity, EntityKind } from '../../evidence/entity.ts'
import type { Language } from '../../language/language.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'
import { rangeIn, type Passage, type Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'
import type { SpanIndex } from './span-index.ts'

/** What a relative's head is looked up in. */
interface HeadSources {
  readonly mentions: SpanIndex<Entity>
  readonly small: SmallWords
  readonly language: Language
}

/** "the mayor, Lena Orth, | who said": the phrase in front of a relative; null where the word is none, or nothing stands there. */
export function headOfRelative(passage: Passage, at: number, given: HeadSources): Range | null {
  const { small, language } = given
  if (!small.words.subjectRelatives.has(passage.words[at]!)) return null
  const end = passage.words[at - 1] === ',' ? at - 1 : at
  // "turned to the Voss Council, | which", "wrote to Lena Orth, | who"
  const isPerson = language.names.personRelatives.has(passage.words[at]!)
  const named = nameEndingAt(passage, end, isPerson ? 'person' : 'organization', given)
  if (named?.end === end) return named
  const phrase = agentBefore(passage, end, small) ?? phraseBefore(passage, end, small)
  // "Lena Orth, mayor of Voss, | who"
  const isBehindComma = phrase !== null && passage.words[phrase.first - 1] === ','
  const explained = isBehindComma ? nameEndingAt(passage, phrase.first - 1, 'person', given) : null
  return explained ?? (phrase && behindVerb(passage, phrase, small))
}

function nameEndingAt(passage: Passage, end: number, kind: EntityKind, { mentions }: HeadSources): Range | null {
  const last = passage.tokens[end - 1]
  const name = last && mentions.touching([last.start, last.end]).find(({ value }) => value.kind === kind)
  return name ? rangeIn(passage, name.span) : null
}

/** How far "by" may stand before a relative. */
const longest = 12

/** "was condemned by | the mayor, | who": the phrase behind the last "by". */
function agentBefore(passage: Passage, end: number, small: SmallWords): Range | null {
  const from = Math.max(0, end - longest)
  const by = from + passage.words.slice(from, end).lastIndexOf(small.words.by)
  const phrase = by < from ? null : phraseAfter(passage, by + 1, small)
  return phrase && phrase.end >= end ? { first: phrase.first, end } : null
}

/** "turned to | the council", "oppose | a measure": the phrase behind the verb, its preposition, and what stands in front of both. */
function behindVerb(passage: Passage, { first, end }: Range, small: SmallWords): Range {
  for (let at = end - 1; at > first; at--) {
    const before = small.isPreposition(passage, at - 1) ? at - 2 : at - 1
    const isVerb = before === at - 1 ? small.isContentWord(passage, before) : small.isFiniteVerb(passage, before)
    if (before >= first && isVerb && small.isDeterminer(passage, at)) return { first: at, end }
  }
  return { first, end }
}
