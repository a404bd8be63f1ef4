import type { Attribution } from '../../evidence/attribution.ts'
import type { Entity } from '../../evidence/entity.ts'
import type { Event } from '../../evidence/event.ts'
import type { Figure } from '../../evidence/figure.ts'
import type { Span } from '../../evidence/span.ts'
import type { Paragraph, Sentence, Story } from '../../evidence/story.ts'
import type { TimeExpression } from '../../evidence/time-expression.ts'
import type { Language } from '../../language/language.ts'
import { Neighbours } from '../neighbours.ts'
import { datelineEnd } from '../dateline.ts'
import { firstPieceFrom, piecesOf, type Piece } from '../pieces.ts'
import { Clause } from './clause.ts'
import { figuresIn } from './figures-of.ts'
import { findDeeds } from './find-deeds.ts'
import { HarmContext, isWar } from './harm-context.ts'
import { eventLexiconOf } from './lexicon.ts'
import { joinEvents, type ToldEvent } from './join-events.ts'
import { layBlame, layClaim } from './lay-blame.ts'
import { linkEvent } from './link-event.ts'
import { Parties } from './parties.ts'
import { WhenAndWhere } from './when-and-where.ts'

/** A sentence may be as long as a page; a figure farther away than this, in characters, counts nobody whom the deed befell. */
const farthest = 300

/** What was found in the story before its events. */
export interface FoundBeforeEvents {
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly figures: readonly Figure[]
  readonly times: readonly TimeExpression[]
}

/**
 * What the sentences of a story say happened: deeds and happenings by the categories of PLOVER, each with the words that name
 * it, who did it to whom, where and when, as far as the same sentence says so. An event without anybody and without a place
 * is left out, and so is one whose harm cannot be laid to an assault or a disaster. In the order of the text, with ids `v1`,
 * `v2` ... Takes time linear in the length of the story.
 */
export function findEvents(story: Story, text: string, found: FoundBeforeEvents, language: Language): Event[] {
  const lexicon = eventLexiconOf(language.events)
  const neighbours = new Neighbours(found.entities, found.times, found.attributions)
  const parties = new Parties(found.entities, found.attributions, text)
  const harm = new HarmContext()
  const told: ToldEvent[] = []
  let number = 0
  for (const { role, sentences } of story.paragraphs) {
    if (role === 'byline' || role === 'note') continue
    for (const sentence of sentences) {
      number += 1
      if (role === 'headline' && isTitleCase(sentence)) continue
      const clause = new Clause(newsOf(sentence, role), lexicon, language.classesOf)
      const deeds = findDeeds(clause, lexicon)
      harm.enter(deeds)
      const whenAndWhere = new WhenAndWhere(clause, deeds, neighbours, sentence.span)
      const first = told.length
      for (const deed of deeds) {
        const sense = harm.settle(deed, clause)
        if (!sense) continue
        const figures = figuresIn(found.figures, nearOf(sentence.span, clause.spanOf(deed.trigger)))
        const event = linkEvent(
          { ...deed, sense },
          { clause, lexicon, text, neighbours, parties, whenAndWhere, figures },
        )
        if (!event) continue
        const isKnown = !deed.byVerb && clause.isKnown(deed.trigger)
        const isOfWar = deed.sense.type === 'HARM' && isWar(deed.actor, clause)
        const isHarm = deed.sense.type === 'HARM' && !isOfWar
        told.push({ event, role, sentence: number, isHarm, isKnown, isOfWar })
      }
      layBlame(told, first)
      for (const { sense, actor } of deeds) {
        const claimer = sense.type === 'CLAIM' && !clause.isNobody(actor) ? parties.named(clause, actor) : null
        if (claimer) layClaim(told, claimer)
      }
    }
  }
  return joinEvents(told, found)
}

/** The pieces of a sentence, behind a dateline if one opens it. */
function newsOf(sentence: Sentence, role: Paragraph['role']): readonly Piece[] {
  const pieces = piecesOf(sentence)
  const end = role === 'body' ? datelineEnd(sentence.tokens) : 0
  return end === 0 ? pieces : pieces.slice(firstPieceFrom(pieces, sentence.tokens[end]!.start))
}

/** "Talks Held in Oslo": where most words have a capital, a name cannot be told from a verb. */
function isTitleCase({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text))
  return words.length > 2 && capitals.length * 3 > words.length * 2
}

function nearOf([start, end]: Span, [from, to]: Span): Span {
  return [Math.max(start, from - farthest), Math.min(end, to + farthest)]
}
