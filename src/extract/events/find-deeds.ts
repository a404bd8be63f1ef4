import type { EventSense } from '../../language/event-words.ts'
import type { Clause, Stretch } from './clause.ts'
import type { Deed } from './deed.ts'
import type { EventLexicon } from './lexicon.ts'
import { readNoun } from './read-noun.ts'
import { readVerb } from './read-verb.ts'

/** How many deeds back the cause of a harm stands. */
const near = 8

/** All deeds of one sentence, in its order. */
export function findDeeds(clause: Clause, lexicon: EventLexicon): Deed[] {
  const deeds: Deed[] = []
  for (let at = 0; at < clause.pieces.length; at++) {
    const verb = lexicon.verbs.startingAt(clause.pieces, at)
    const noun = lexicon.nouns.startingAt(clause.pieces, at)
    if (!verb && !noun) continue
    const asVerb = (): Deed | null => (verb ? readVerb(clause, lexicon, verb, deeds) : null)
    const asNoun = (): Deed | null => (noun ? readNoun(clause, lexicon, noun, deeds) : null)
    // "strike on" is more than "strike", and "tear gas" tears nothing.
    const isNoun = noun !== null && noun.to > (verb?.to ?? 0)
    const found =
      verb && isNoun ? (asNoun() ?? (noun.value.type === 'NOTHING' ? null : asVerb())) : (asVerb() ?? asNoun())
    if (!found) {
      // "live fire": words that only look like an event.
      if (noun?.value.type === 'NOTHING') at = noun.to - 1
      continue
    }
    deeds.push(found)
    at = Math.max(at, found.trigger.to - 1)
  }
  return joinHarm(deeds)
}

/** "the attack killed 20": what the subject of a harm names is one deed with it, and the harmed are those it was done to. */
function joinHarm(deeds: readonly Deed[]): Deed[] {
  const joined: Deed[] = []
  for (const deed of deeds) {
    const at = causeOf(deed, joined)
    // "clashes broke out": the noun and its verb tell one deed.
    const cause = at >= 0 && isSameDeed(joined[at]!.sense.type, deed.sense.type) ? at : -1
    if (cause < 0) joined.push(deed)
    else joined[cause] = { ...joined[cause]!, target: joined[cause]!.target ?? deed.target, harmed: deed }
  }
  return joined
}

/** What a landslide hits is no target of an attack. */
function isSameDeed(cause: EventSense['type'], type: EventSense['type']): boolean {
  return type === 'HARM' || type === cause || (cause === 'DISASTER' && type === 'ASSAULT')
}

function causeOf({ actor }: Deed, joined: readonly Deed[]): number {
  for (let at = joined.length - 1; at >= Math.max(0, joined.length - near); at--)
    if (names(actor, joined[at]!)) return at
  return -1
}

function names(phrase: Stretch | null, { byVerb, trigger }: Deed): boolean {
  return !byVerb && phrase !== null && trigger.from >= phrase.from && trigger.to <= phrase.to
}
