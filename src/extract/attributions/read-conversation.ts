import type { Draft } from './draft.ts'
import { opensQuotation, startsCapital, type Passage, type Range } from './passage.ts'
import { plainDraft } from './phrase-rules.ts'

/** The longest name in front of a colon, in tokens: "DANIEL ORTH, TRANSPORT MINISTER:". */
const longestLabel = 10

/** So many turns make a conversation, and so few words none. */
const fewestTurns = 3
const fewestWords = 3

/** Somebody's turn in an interview or a transcript: a label, a colon, and what they say up to the end of the paragraph. */
interface Turn {
  readonly first: Passage
  readonly last: Passage
  readonly colon: number
  /** Who speaks: the last word before a comma or the colon, so that "ELSA MORGAN, HOST" and "MORGAN" are one. */
  readonly key: string
  readonly asks: boolean
}

/** Where somebody who answers without a name is named. */
export interface Named {
  readonly passage: Passage
  readonly range: Range
}

/** The turns of an interview or a transcript as reports, and the sentences with which those begin that ask. */
export interface Conversation {
  readonly drafts: readonly Draft[]
  readonly questions: ReadonlySet<Passage>
}

/**
 * What is said in the turns of an interview or a transcript, without quotation marks: each turn is one report, unless it asks. Who asks
 * half of the time or more is the interviewer, who says nothing by it. "A" is who is interviewed: the one named by `interviewee`.
 */
export function readConversation(passages: readonly Passage[], interviewee: () => Named | null): Conversation {
  const turns = readTurns(passages)
  const keys = Map.groupBy(turns, ({ key }) => key)
  if (turns.length < fewestTurns || keys.size < 2 || keys.size === turns.length)
    return { drafts: [], questions: new Set() }
  const named = keys.has(answer) ? interviewee() : null
  const asked = [...keys.values()].map((own) => {
    const isInterviewer = own.filter(({ asks }) => asks).length * 2 >= own.length
    return own.filter(({ asks }) => asks || isInterviewer)
  })
  const questions = new Set(asked.flat().map(({ first }) => first))
  const drafts = turns.flatMap((turn): Draft[] => {
    const { first, last, colon, key } = turn
    const isShort = last.tokens.length - (first === last ? colon : 0) <= fewestWords
    if (questions.has(first) || isShort || (key === answer && !named)) return []
    return [draftOf(turn, key === answer ? named! : { passage: first, range: { first: 0, end: colon } })]
  })
  return { drafts, questions }
}

/** How the answers of an interview are marked where no name is. */
const answer = 'a'

function readTurns(passages: readonly Passage[]): Turn[] {
  const turns: Turn[] = []
  passages.forEach((first, at) => {
    if (passages[at - 1]?.paragraph === first.paragraph) return
    const colon = colonOf(first)
    if (colon === null) return
    let end = at
    while (passages[end + 1]?.paragraph === first.paragraph) end++
    const last = passages[end]!
    const comma = first.words.slice(0, colon).indexOf(',')
    const key = first.words[(comma < 0 ? colon : comma) - 1]!
    turns.push({ first, last, colon, key, asks: last.tokens.at(-1)!.text === '?' })
  })
  return turns
}

/** Behind capitalised words alone, and before words that stand in no quotation marks. */
function colonOf(passage: Passage): number | null {
  const colon = passage.words.slice(0, longestLabel).indexOf(':')
  if (colon < 1 || colon + 1 >= passage.tokens.length || opensQuotation(passage, colon + 1)) return null
  const isLabel = passage.tokens
    .slice(0, colon)
    .every(({ kind, text }, at) => !passage.quoted[at] && (kind === 'word' ? startsCapital(text) : text === ','))
  return isLabel ? colon : null
}

function draftOf({ first, last, colon }: Turn, { passage: sourcePassage, range: source }: Named): Draft {
  const cue = { first: colon, end: colon + 1 }
  const content: Draft['content'] = [[first.tokens[colon + 1]!.start, last.tokens.at(-1)!.end]]
  return { ...plainDraft('speaker-and-colon', first, { source, cue, content }), sourcePassage }
}
