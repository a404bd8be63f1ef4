import { contentEnd, contentSpans, contentStart } from './content-extent.ts'
import { byRule, type Draft, type RuleName } from './draft.ts'
import type { Cue } from './find-cues.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'
import { closesQuotation, isStop, opensQuotation, startsCapital, type Passage, type Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'
import { auxiliariesStart } from './verb-chain.ts'

/** "According to Orth, ..." and "..., according to Orth". "According to plan" attributes nothing. */
export function findAccordingTo(passage: Passage, cues: readonly Cue[], small: SmallWords): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < passage.tokens.length; at++) {
    if (passage.quoted[at]) continue
    const phrase = small.words.accordingTo.find((words) =>
      words.every((word, offset) => passage.words[at + offset] === word),
    )
    if (!phrase) continue
    const cue = { first: at, end: at + phrase.length }
    const source = withMaker(passage, phraseAfter(passage, cue.end, small), small)
    if (!source || small.words.notSources.has(passage.words[source.end - 1]!)) continue
    const content = contentAround(passage, cue, source, cues, small)
    if (content.length > 0) drafts.push(plainDraft('according-to', passage, { source, cue, content }))
  }
  return drafts
}

/** "a statement | released on Friday by the harbour office": with those who made it. */
function withMaker(passage: Passage, phrase: Range | null, small: SmallWords): Range | null {
  if (!phrase || !passage.words.slice(phrase.first, phrase.end).some((word) => small.words.utterances.has(word)))
    return phrase
  const by = passage.words.slice(phrase.end, phrase.end + makerReach).indexOf(small.words.by)
  const maker = by < 0 ? null : phraseAfter(passage, phrase.end + by + 1, small)
  return maker ? { first: phrase.first, end: maker.end } : phrase
}

function contentAround(
  passage: Passage,
  cue: Range,
  source: Range,
  cues: readonly Cue[],
  small: SmallWords,
): Draft['content'] {
  const comma = passage.words[source.end] === ','
  const end = passage.words[cue.first - 1] === ',' ? cue.first - 1 : cue.first
  const first = contentStart(passage, 0, end, small)
  const behind = comma
    ? contentSpans(passage, source.end + 1, contentEnd(passage, source.end + 1, cues, Infinity, small))
    : []
  if (end - first < 3) return isLong(passage, source.end) ? behind : []
  const before = contentSpans(passage, first, end)
  return comma && !small.hasFiniteVerb(passage, first, end) ? [...before, ...behind] : before
}

/** "According to the mayor, yes." reports too little. */
function isLong(passage: Passage, comma: number): boolean {
  return passage.tokens.length - comma > 4
}

/** "The agency quoted Orth as saying ...", "Orth was quoted as saying ...", and both behind their content. */
export function findQuotedAsSaying(passage: Passage, cues: readonly Cue[], small: SmallWords): Draft[] {
  const at = passage.words.findIndex((word, place) => small.words.quote.has(word) && !passage.quoted[place])
  if (at < 0) return []
  const { asSaying } = small.words
  const as = passage.words.findIndex(
    (_, place) =>
      place > at && place < at + 25 && asSaying.every((word, offset) => passage.words[place + offset] === word),
  )
  if (as < 0) return []
  const chain = auxiliariesStart(passage, at, small)
  const subject = phraseBefore(passage, chain, small)
  const passive = passage.words.slice(chain, at).some((word) => small.words.beForms.has(word))
  const source = passive ? subject : phraseAfter(passage, at + 1, small)
  const by = passage.words.indexOf(small.words.by, at)
  const via = passive ? (by > 0 ? phraseAfter(passage, by + 1, small) : null) : subject
  if (!source) return []
  const end = as + asSaying.length
  const cue = passive ? { first: at, end } : { first: at, end: at + 1 }
  const content = saidAround(passage, { first: subject?.first ?? at, end }, cues, small)
  return content.length > 0 ? [{ ...plainDraft('quoted-as-saying', passage, { source, cue, content }), via }] : []
}

function saidAround(passage: Passage, middle: Range, cues: readonly Cue[], small: SmallWords): Draft['content'] {
  let at = middle.end
  if (passage.words[at] === ':' || passage.words[at] === ',') at++
  const isPlace = small.isPreposition(passage, at) && closesQuotation(passage, middle.first - 1)
  if (at < passage.tokens.length && !isStop(passage, at) && passage.words[at] !== small.words.by && !isPlace) {
    return contentSpans(passage, at, contentEnd(passage, at, cues, Infinity, small))
  }
  const end = passage.words[middle.first - 1] === ',' ? middle.first - 1 : middle.first
  return contentSpans(passage, contentStart(passage, 0, end, small), end)
}

/** How far behind a statement those who made it are named, in tokens. */
const makerReach = 5

/** The longest name in front of a colon, in tokens. */
const longestSpeaker = 10

/** "Lena Orth: “We are ready.”" */
export function findSpeakerAndColon(passage: Passage, small: SmallWords): Draft[] {
  const colon = passage.words.slice(0, longestSpeaker).indexOf(':')
  if (colon < 1 || !opensQuotation(passage, colon + 1)) return []
  const source = phraseBefore(passage, colon, small)
  if (source?.first !== 0 || !startsCapital(passage.tokens[colon - 1]!.text)) return []
  const content = contentSpans(passage, colon + 1, passage.tokens.length)
  return [plainDraft('speaker-and-colon', passage, { source, cue: { first: colon, end: colon + 1 }, content })]
}

/**
 * Quotations that no rule has found a source for: those that stand as whole sentences. They belong to the speaker before them.
 * `taken` says whether a place in the text is already attributed.
 */
export function findQuotationsGoingOn(passages: readonly Passage[], taken: (at: number) => boolean): Draft[] {
  const drafts: Draft[] = []
  for (const passage of passages) {
    const quotation = passage.quoted[0]
    if (!quotation || !opensQuotation(passage, 0) || quotation.carriesOn || taken(quotation.span[0])) continue
    const last = passage.tokens.findLastIndex((_, at) => passage.quoted[at] === quotation)
    const whole = last === passage.tokens.length - 1 || (closesQuotation(passage, last) && isStop(passage, last + 1))
    const words = passage.tokens.filter(({ kind }, at) => kind === 'word' && passage.quoted[at] === quotation)
    if (!whole || words.length < 3 || isSubheading(passage, last)) continue
    drafts.push(
      plainDraft('quotation-going-on', passage, {
        source: null,
        cue: null,
        content: contentSpans(passage, 0, last + 1),
      }),
    )
  }
  return drafts
}

/** ‘Nobody answers us’: a line of its own, in quotation marks, without a full stop, heads what follows. */
function isSubheading({ paragraph, tokens, quoted }: Passage, last: number): boolean {
  if (paragraph.sentences.length > 1 || last < tokens.length - 1 || quoted[last]?.closed !== true) return false
  return !'.!?…,'.includes(tokens[last - 1]?.text ?? '')
}

/** A report without what only its verb tells. */
export function plainDraft(rule: RuleName, passage: Passage, found: Pick<Draft, 'source' | 'cue' | 'content'>): Draft {
  const none = { verb: null, negated: false, conditional: false, addressee: null, target: null, via: null }
  return { ...byRule(rule), passage, sourcePassage: passage, ...found, act: 'assert', ...none }
}
