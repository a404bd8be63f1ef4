import type { Attribution } from '../../evidence/attribution.ts'
import type { Entity } from '../../evidence/entity.ts'
import type { Rest } from '../../evidence/basis.ts'
import { contains, type Span } from '../../evidence/span.ts'
import type { Story } from '../../evidence/story.ts'
import type { TimeExpression } from '../../evidence/time-expression.ts'
import type { Language } from '../../language/language.ts'
import { standingOf } from './act-of.ts'
import { ActReader } from './act-reader.ts'
import { citedApart } from './cited-source.ts'
import { endBeforeNextReport, withoutOthersWords } from './coordinated-reports.ts'
import { Coreference, type SourcePhrase } from './coreference.ts'
import { chooseDrafts, type Learned } from './choose-drafts.ts'
import { claimedInside } from './claimed-inside.ts'
import type { Draft } from './draft.ts'
import { AboutFinder, withAbout } from './find-about.ts'
import { findCues, type Cue } from './find-cues.ts'
import { readConversation, type Named } from './read-conversation.ts'
import { withOwnContent } from './own-content.ts'
import { partyOf, toldTo, type PartySources } from './find-parties.ts'
import type { Quotation } from './find-quotations.ts'
import { RelayFinder } from './find-relays.ts'
import { resolveFirstPerson } from './first-person.ts'
import { isDoer } from './find-wrong.ts'
import { Governments } from './governments.ts'
import { inferTargets } from './infer-targets.ts'
import { Introductions } from './introductions.ts'
import { mannerOf } from './manner-of.ts'
import { rangeIn, readHeadline, readPassages, spanOf, type Passage } from './passage.ts'
import { passOn, type Relayed } from './pass-on.ts'
import { findAccordingTo, findQuotationsGoingOn, findQuotedAsSaying, findSpeakerAndColon } from './phrase-rules.ts'
import { isMedium, relaysApart, withQuotationsGoingOn } from './refine-drafts.ts'
import { readReport } from './report-rules.ts'
import { SourceResolver } from './resolve-sources.ts'
import { saidAt } from './said-at.ts'
import { saidEarlier } from './said-earlier.ts'
import { Sides } from './sides.ts'
import { SmallWords } from './small-words.ts'
import { SpanIndex } from './span-index.ts'
import { Wordings } from './wording.ts'

/** What was found before in the story. */
interface Found {
  readonly entities: readonly Entity[]
  readonly learned: Learned
  readonly times: readonly TimeExpression[]
}

/**
 * Who said what in one story: quotations in every usual order and indirect speech, as the learned reader and the rules find
 * them, each with its source, cue, content, act and the parties that the sentence states, in the order of the text. Scare quotes and
 * titles attribute nothing by themselves. Takes time linear in the length of the story; text of any kind is read without an error.
 */
export function findAttributions(
  story: Story,
  text: string,
  { entities, learned, times }: Found,
  language: Language,
): Attribution[] {
  const small = new SmallWords(language.speech)
  const passages = readPassages(story)
  const mentions = new SpanIndex(entities.flatMap((value) => value.mentions.map((span) => ({ span, value }))))
  const sides = new Sides(text, entities, mentions, language)
  const conversation = readConversation(passages, () => firstPersonIn(passages, mentions))
  const ruled = [
    ...passages.flatMap((passage, at) => findInPassage(passage, passages[at + 1] ?? null, small)),
    ...conversation.drafts,
  ]
  const headline = readHeadline(story, passages)
  const all = [...passages, ...headline]
  // "The raid raised concerns that": nobody says so.
  const isRaised = ({ cue, source, sourcePassage, passage }: Draft): boolean =>
    cue !== null &&
    source !== null &&
    language.speech.raising.has(passage.words[cue.first]!) &&
    !isDoer(sourcePassage, source, sides, small)
  const isQuestion = ({ cue, passage }: Draft): boolean =>
    cue !== null && passage.words[cue.first] === ':' && conversation.questions.has(passage)
  const chosen = chooseDrafts(ruled, learned, all, small).filter(
    (draft) => !isHearsay(draft, language.speech) && !isQuestion(draft) && !isRaised(draft),
  )
  const said = chosen.filter(
    (draft) =>
      !isAskedOf(draft, small) &&
      !isNoSaying(draft, small) &&
      !isNobodys(draft, language.speech) &&
      !saysNobody(draft, small),
  )
  const own = citedApart(said, small).map((draft) => withOwnContent(draft, small))
  const reported = relaysApart(endBeforeNextReport(withoutOthersWords(own), small), (outer) =>
    isMedium(outer.sourcePassage, outer.source, language),
  )
  const taken = new SpanIndex(reported.flatMap(({ content }) => content.map((span) => ({ span, value: null }))))
  const goingOn = findQuotationsGoingOn(passages, (at) => taken.touching([at, at + 1]).length > 0)
  const drafts = withQuotationsGoingOn(claimedInside(reported, small), goingOn).sort((a, b) => placeOf(a) - placeOf(b))
  const quotations = new SpanIndex(quotationsOf(all).map((value) => ({ span: value.span, value })))
  const governments = new Governments(entities, language.names.capitals)
  const given = { text, mentions, small, sides, governments, wordings: new Wordings(passages) }
  const introductions = new Introductions(passages, mentions, small)
  const outlet = story.outlet?.name ?? outletTold(drafts, given, language)
  const coreference = new Coreference(
    { ...given, entities, language, introductions },
    all,
    sourcesOf([...chosen, ...drafts]),
  )
  const links = new SpanIndex(coreference.links.map((value) => ({ span: value.span, value })))
  const acts = new ActReader({ ...given, links })
  const resolver = new SourceResolver({ text, language, coreference, governments, outlet })
  const days = new SpanIndex(times.map((value) => ({ span: value.span, value })))
  const relays = new RelayFinder({ ...given, links }, passages, language, outlet)
  const found = drafts.map((draft, at): Relayed => {
    const { source, rest } = resolver.resolve(draft)
    const manner = mannerOf(draft.content, quotations)
    const { act, against } = acts.read(draft, source, manner)
    const said = saidAt(draft, days, small)
    const earlier = saidEarlier(draft, small)
    const cueSpan = draft.cue && spanOf(draft.passage, draft.cue)
    const attribution: Attribution = {
      id: `a${at + 1}`,
      source,
      cue: cueSpan && { span: cueSpan, text: text.slice(cueSpan[0], cueSpan[1]) },
      content: draft.content,
      manner,
      act,
      standing: standingOf(draft, act, language.speech),
      to: toldTo(draft, { ...given, links }),
      against,
      via: null,
      chain: [],
      earlier: earlier !== null,
      saidAt: said?.value ?? null,
      within: null,
      about: null,
      confidence: draft.confidence,
      foundBy: draft.foundBy,
      rests: {
        ...(rest && { name: rest }),
        act: actRest(cueSpan, draft.content[0]!),
        ...(earlier && { earlier }),
        ...(said && { saidAt: said.rest }),
      },
    }
    return { attribution, relays: relays.find(draft), states: !notStatements.has(draft.rule) }
  })
  const { claims } = language.speech
  const isAboutClaim = ({ content }: Attribution): boolean =>
    text
      .slice(...content[0]!)
      .toLowerCase()
      .split(/[ ,.’']/, 8)
      .some((word) => claims.has(word))
  const resolved = resolveFirstPerson(passOn(found), language.references.firstPerson)
  const abouts = new AboutFinder(passages, text, small)
  const known = withAbout(resolved, (at, before) => {
    const { content } = drafts[at]!
    return abouts.find(content, given.wordings.of(content), resolved[at]!.source.name, before)
  })
  return inferTargets(known, (attribution) => attribution.act === 'deny' && isAboutClaim(attribution))
}

/** "Some 500 people are believed to have fled": nobody is cited, the outlet has heard it somewhere. */
function isHearsay({ source, cue, passage }: Draft, { beForms, by }: Language['speech']): boolean {
  if (source || !cue || passage.words[cue.end] === by) return false
  return passage.words.slice(Math.max(0, cue.first - 2), cue.end).some((word) => beForms.has(word))
}

/** "The court sentenced her", "commenting on the raid": a deed, or a matter of which nothing is said. */
function isNoSaying({ cue, passage }: Draft, small: SmallWords): boolean {
  return cue !== null && small.words.noSayings.has(passage.words[cue.first]!)
}

/** "appears to have fled", "nicknamed the Fox": without a source, and with neither a verb nor a noun of saying, nobody says it. */
function isNobodys({ source, cue, verb, passage }: Draft, { claims, utterances }: Language['speech']): boolean {
  if (source || !cue || verb) return false
  return !passage.words.slice(cue.first, cue.end).some((word) => claims.has(word) || utterances.has(word))
}

/** "No group claimed responsibility": nobody has. */
function saysNobody({ source, sourcePassage, verb }: Draft, small: SmallWords): boolean {
  return source !== null && verb?.act === 'assert' && sourcePassage.words[source.first] === small.words.no
}

/** "Asked whether she would stay, ...", "when asked about the raid": a question without one who asks is no report of its own. */
function isAskedOf({ cue, source, sourcePassage, passage, verb }: Draft, small: SmallWords): boolean {
  if (!cue || verb?.frames.has('question') !== true) return false
  if (passage.words[cue.end] === small.words.by) return false
  const before = passage.words[cue.first - 1] ?? ''
  const opens = passage.tokens[cue.first - 1]?.kind !== 'word' || small.words.subordinators.has(before)
  const isSubject = source !== null && sourcePassage === passage && source.end === cue.first
  return opens && !isSubject && passage.words[cue.first]!.endsWith(small.words.pastEnd)
}

/** Forms of reports whose content is a thing or a deed. */
const notStatements: ReadonlySet<Draft['rule']> = new Set([
  'cue-before-object',
  'cue-before-infinitive',
  'cue-declining',
])

function findInPassage(passage: Passage, next: Passage | null, small: SmallWords): Draft[] {
  const cues = findCues(passage, small)
  const whole = [...findQuotedAsSaying(passage, cues, small), ...findSpeakerAndColon(passage, small)]
  const drafts = [...whole, ...findAccordingTo(passage, cues, small)]
  const reported: Draft[] = []
  for (const cue of cues) {
    if (whole.some((draft) => holds(draft, cue))) continue
    const found = readReport({ passage, cue, cues, before: reported, next, small })
    if (found) reported.push(found)
  }
  return [...drafts, ...reported].sort((a, b) => a.cue!.first - b.cue!.first)
}

/** The first person whom the text names: who is interviewed, where answers have no name. */
function firstPersonIn(passages: readonly Passage[], mentions: SpanIndex<Entity>): Named | null {
  for (const passage of passages) {
    const whole = spanOf(passage, { first: 0, end: passage.tokens.length })
    const name = mentions.touching(whole).find(({ span, value }) => value.kind === 'person' && contains(whole, span))
    const range = name && rangeIn(passage, name.span)
    if (range) return { passage, range }
  }
  return null
}

/** "quoted Orth as saying": the second verb is part of the first cue. */
function holds({ cue, source }: Draft, { first, form }: Cue): boolean {
  const end = Math.max(cue?.end ?? 0, source?.end ?? 0) + 2
  return cue !== null && first >= cue.first && first < end && form === 'gerund'
}

function actRest(cue: Span | null, content: Span): Rest {
  return cue
    ? { span: cue, basis: 'stated' }
    : { span: content, basis: 'inferred', reason: 'a quotation without a verb of saying' }
}

/** The one medium that several sources of the story have told something: its own outlet. */
function outletTold(drafts: readonly Draft[], given: PartySources, { names, speech }: Language): string | null {
  const told = drafts.flatMap(({ passage, addressee }) => {
    const name = partyOf(passage, addressee, given)?.name ?? ''
    const words = name.toLowerCase()
    return names.media.has(words) || words.split(' ').some((word) => speech.relays.has(word)) ? [name] : []
  })
  return told.length > 1 && new Set(told).size === 1 ? told[0]! : null
}

/** Where an attribution comes in the story: at its source, if that stands in its sentence, else at its content. */
function placeOf({ passage, sourcePassage, source, content }: Draft): number {
  return source && passage === sourcePassage ? sourcePassage.tokens[source.first]!.start : content[0]![0]
}

function quotationsOf(passages: readonly Passage[]): Quotation[] {
  const paragraphs = new Map(passages.map(({ paragraph, quotations }) => [paragraph, quotations]))
  return [...paragraphs.values()].flat()
}

function sourcesOf(drafts: readonly Draft[]): SourcePhrase[] {
  return drafts.flatMap(({ sourcePassage, passage, source, via }) => [
    ...(source ? [{ passage: sourcePassage, range: source }] : []),
    ...(via ? [{ passage, range: via }] : []),
  ])
}
