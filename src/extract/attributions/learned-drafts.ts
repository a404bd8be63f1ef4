import type { Span } from '../../evidence/span.ts'
import type { LearnedAttribution } from '../../language/learned-reading.ts'
import { countBefore } from '../count-before.ts'
import { agentOf, isBetterTeller } from './better-teller.ts'
import { ContentEdges } from './content-edges.ts'
import type { Draft, RuleName } from './draft.ts'
import { findCues, type Cue } from './find-cues.ts'
import { joinedContent, sharedShare } from './joined-content.ts'
import { isNoReport } from './no-report.ts'
import { headEnd } from './noun-phrase.ts'
import { rangeIn, type Passage, type Range } from './passage.ts'
import { ruleOf, targetAt } from './cue-before-content.ts'
import type { SmallWords } from './small-words.ts'
import { subjectOf } from './subject.ts'
import { tellerApart } from './teller-apart.ts'
import { whatFollows } from './what-follows.ts'
import { cueWith, isAuxiliaryAlone, wholeCue } from './whole-cue.ts'

/** Headlines have a grammar of their own: of what the reader finds there, only the surest is right. */
const sureInHeadline = 0.7

/** Who has told it. */
interface Teller extends Pick<Draft, 'source' | 'sourcePassage'> {
  /** Named behind "by". */
  readonly isAgent: boolean
}

/**
 * What the reader has found, as drafts. Where a rule has found the same report, the draft keeps what the rule tells of its verb,
 * its addressee and its target; source and content are the reader’s.
 */
export class LearnedDrafts {
  readonly #passages: readonly Passage[]
  readonly #edges: ContentEdges
  readonly #small: SmallWords
  readonly #foundBy: string
  /** What the rules have found, by the tokens of its cue, and without a cue by the start of its content. */
  readonly #ruled = new Map<number, Draft>()
  /** The cues of each passage by their tokens. */
  readonly #cues = new Map<Passage, Map<number, Cue>>()

  constructor(passages: readonly Passage[], rules: readonly Draft[], foundBy: string, small: SmallWords) {
    this.#foundBy = foundBy
    this.#passages = passages.toSorted((a, b) => a.tokens[0]!.start - b.tokens[0]!.start)
    this.#edges = new ContentEdges(this.#passages)
    this.#small = small
    for (const draft of rules) {
      const { cue, passage, content } = draft
      if (!cue) this.#ruled.set(content[0]![0], draft)
      else for (const { start } of passage.tokens.slice(cue.first, cue.end)) this.#ruled.set(start, draft)
    }
  }

  /** The draft, with the rule’s where there is one. Null where its words stand in no sentence that is read for reports: a dateline, a byline. */
  of(learned: LearnedAttribution): { readonly draft: Draft; readonly ruled: Draft | null } | null {
    const passage = this.#passageAt(learned.cue?.[0] ?? learned.content[0]![0])
    if (!passage || isDoubtfulHeadline(passage, learned)) return null
    const content = this.#contentOf(learned, passage)
    if (saysNothing(passage, content)) return null
    const cue = learned.cue && wholeCue(passage, rangeIn(passage, learned.cue), this.#small)
    if (cue && isAuxiliaryAlone(passage, cue, this.#small)) return null
    const teller = this.#tellerOf(learned, passage, cue)
    if (cue && teller.source && this.#isInKeeping(passage, cue, teller.sourcePassage, teller.source)) return null
    if (teller.source && this.#isVerdict(teller.sourcePassage, teller.source)) return null
    const found = { confidence: learned.confidence, foundBy: this.#foundBy, content, cue }
    const ruled = this.#sameReport(passage, cue, content)
    if (ruled && (!learned.isSure || isOneReport(ruled, content)))
      return { draft: tellerApart(this.#joined(ruled, found, teller, learned.isSure), this.#small), ruled }
    const verb = cue && this.#verbAt(passage, cue)
    if (verb && isNoReport(passage, verb.end, verb, this.#small)) return null
    const { source, sourcePassage } = teller
    const draft: Draft = {
      ...found,
      rule: this.#formOf(passage, cue, verb, content),
      passage,
      source,
      sourcePassage,
      ...(verb ? this.#toldBy(passage, verb) : untold),
      conditional: this.#small.words.conditions.has(sourcePassage.words[(source?.first ?? 0) - 1] ?? ''),
      via: null,
    }
    return { draft: tellerApart(draft, this.#small), ruled }
  }

  /** What a caption or a deck says does not go on in the text, nor the other way round. */
  #contentOf({ content }: LearnedAttribution, passage: Passage): readonly Span[] {
    const { role } = passage.paragraph
    const own = this.#edges.set(content).filter(([start]) => this.#passageAt(start)?.paragraph.role === role)
    return this.#ofOneParagraph(own, passage)
  }

  /** Who the reader says has told it, or whom the words behind "by" name. */
  #tellerOf({ source }: LearnedAttribution, passage: Passage, cue: Range | null): Teller {
    const agent = cue && agentOf(passage, cue, source, this.#small)
    if (agent) return { source: agent, sourcePassage: passage, isAgent: true }
    const sourcePassage = (source && this.#passageAt(source[0])) ?? passage
    // Who a headline names has not told what the text says.
    if (cue && sourcePassage.paragraph.role !== passage.paragraph.role)
      return { source: subjectOf(passage, { chain: cue.first }, this.#small), sourcePassage: passage, isAgent: false }
    const read = source && this.#withoutAuxiliary(sourcePassage, rangeIn(sourcePassage, source))
    return { source: read, sourcePassage, isAgent: false }
  }

  /** A rule’s draft with what the reader knows better. */
  #joined(
    ruled: Draft,
    found: Pick<Draft, 'confidence' | 'foundBy' | 'content' | 'cue'>,
    { source, sourcePassage, isAgent }: Teller,
    isSure: boolean,
  ): Draft {
    // "The agency quoted Orth as saying": the rule knows that the agency only passes it on.
    if (ruled.rule === 'quoted-as-saying') {
      // “We will stay,” the agency quoted him as saying | on Monday.
      const content = isSure && sharedShare(ruled.content, found.content) === 0 ? found.content : ruled.content
      return { ...ruled, ...found, content, cue: ruled.cue }
    }
    const isKnown = ruled.source !== null && (isAgent || ruled.rule === 'object-before-cue')
    // "Orth, | she said, | warned her": who is spoken of has not told it.
    const isSaid = source !== null && ruled.source !== null && holds(found.content, sourcePassage, source)
    const isBetter = source && !isKnown && !isSaid && isBetterTeller(source, sourcePassage, ruled, this.#small)
    const named = isBetter ? { source, sourcePassage } : {}
    const content = joinedContent(found.content, ruled, isSure, this.#small)
    return { ...ruled, ...named, ...found, content, cue: cueWith(found.cue, ruled.cue) }
  }

  /** One verb reports one thing; without a verb, the same words are the same quotation. */
  #sameReport({ tokens }: Passage, cue: Range | null, content: readonly Span[]): Draft | null {
    const starts = cue ? tokens.slice(cue.first, cue.end).map(({ start }) => start) : [content[0]![0]]
    for (const start of starts) {
      const draft = this.#ruled.get(start)
      if (draft) return draft
    }
    return null
  }

  /** Content beside its cue goes on in another paragraph only as a quotation. */
  #ofOneParagraph(content: readonly Span[], { paragraph }: Passage): readonly Span[] {
    const isBeside = ([start]: Span): boolean => this.#passageAt(start)?.paragraph === paragraph
    if (!content.some(isBeside)) return content
    return content.filter((span) => isBeside(span) || this.#isQuoted(span))
  }

  #isQuoted(span: Span): boolean {
    const passage = this.#passageAt(span[0])
    const range = passage && rangeIn(passage, span)
    return range !== null && passage!.quoted[range.first] !== null
  }

  /** "Has | Orth said": the verb of a question is no part of its subject. */
  #withoutAuxiliary(passage: Passage, range: Range | null): Range | null {
    if (!range || range.end - range.first < 2 || !this.#small.isAuxiliary(passage, range.first)) return range
    return { first: range.first + 1, end: range.end }
  }

  /** "rejected | as false | claims that": who claims it is not said. */
  #isVerdict({ words }: Passage, { first, end }: Range): boolean {
    return end - first === 1 && this.#small.words.verdicts.has(words[first]!)
  }

  /** "According to plan" attributes nothing. */
  #isInKeeping(passage: Passage, cue: Range, sourcePassage: Passage, source: Range): boolean {
    const { accordingTo, notSources } = this.#small.words
    const isPhrase = accordingTo.some((words) => words.every((word, at) => passage.words[cue.first + at] === word))
    return isPhrase && notSources.has(sourcePassage.words[headEnd(sourcePassage, source, this.#small) - 1]!)
  }

  #passageAt(offset: number): Passage | null {
    const found = this.#passages[countBefore(this.#passages, ({ tokens }) => tokens.at(-1)!.end <= offset)]
    return found && found.tokens[0]!.start <= offset ? found : null
  }

  /** The verb of saying in a cue, in whatever form: the reader has seen already that it reports. */
  #verbAt(passage: Passage, range: Range): Cue | null {
    let cues = this.#cues.get(passage)
    if (!cues) {
      cues = new Map()
      for (const cue of findCues(passage, this.#small)) for (let at = cue.first; at < cue.end; at++) cues.set(at, cue)
      this.#cues.set(passage, cues)
    }
    for (let at = range.first; at < range.end; at++) {
      const cue = cues.get(at)
      if (cue) return cue
    }
    for (let at = range.first; at < range.end; at++) {
      const form = this.#small.words.verbs
        .get(passage.words[at]!)
        ?.find(({ verb }) => verb.particles.every((part, offset) => passage.words[at + 1 + offset] === part))
      if (!form) continue
      const words = passage.words.slice(Math.max(0, range.first - 2), range.end)
      const negated = words.some((word) => this.#small.words.negations.has(word))
      return { first: at, end: at + 1, chain: range.first, ...form, negated, passive: false }
    }
    return null
  }

  #formOf(passage: Passage, cue: Range | null, verb: Cue | null, content: readonly Span[]): RuleName {
    if (!cue) return 'quotation-going-on'
    if (content[0]![0] < passage.tokens[cue.first]!.start) {
      const opening = rangeIn(passage, content[0]!)
      const quoted = opening !== null && passage.quoted[opening.first] !== null
      return quoted ? 'cue-after-quotation' : 'cue-after-content'
    }
    if (!verb) return 'according-to'
    const { kind } = whatFollows(passage, verb, this.#small)
    return kind === 'nothing' ? 'cue-before-clause' : ruleOf(kind, verb)
  }

  #toldBy(passage: Passage, cue: Cue): Pick<Draft, 'act' | 'verb' | 'negated' | 'addressee' | 'target'> {
    const { verb, negated } = cue
    const { addressee, at } = whatFollows(passage, cue, this.#small)
    return { act: verb.act, verb, negated, addressee, target: targetAt({ passage, cue, small: this.#small }, at) }
  }
}

/** “I will stay,” he said | on “The Hour”: not where a rule takes other words for a statement, and none of those of the reader. */
function isOneReport({ rule, content: ruled }: Draft, content: readonly Span[]): boolean {
  return !statements.has(rule) || sharedShare(ruled, content) > 0
}

const statements: ReadonlySet<RuleName> = new Set([
  'cue-before-clause',
  'cue-before-quotation',
  'cue-after-content',
  'cue-after-quotation',
])

/** Whether words of a sentence stand in a content from its first one on. */
function holds(content: readonly Span[], { tokens }: Passage, { first }: Range): boolean {
  const { start } = tokens[first]!
  return content.some((span) => span[0] <= start && start < span[1])
}

/** Nothing is left, or a number alone outside of quotation marks: "the index declined 0.3". */
function saysNothing(passage: Passage, [first, ...others]: readonly Span[]): boolean {
  if (!first) return true
  const range = others.length === 0 ? rangeIn(passage, first) : null
  if (!range || passage.quoted[range.first]) return false
  return passage.words.slice(range.first, range.end).every((word) => !/\p{L}/u.test(word))
}

function isDoubtfulHeadline({ paragraph }: Passage, { confidence }: LearnedAttribution): boolean {
  return paragraph.role === 'headline' && confidence < sureInHeadline
}

const untold = { act: 'assert', verb: null, negated: false, addressee: null, target: null } as const
