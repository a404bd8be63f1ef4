import type { About, Attribution } from '../../evidence/attribution.ts'
import { contains, type Span } from '../../evidence/span.ts'
import { phraseAfter } from './noun-phrase.ts'
import { spanOf, type Passage, type Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'
import { SpanIndex } from './span-index.ts'

/** An event that a sentence names in full: "a raid on a school in Voss". */
interface Named {
  readonly noun: string
  readonly span: Span
}

/** How many attributions before one an accusation is looked for that "the accusation" means. */
const claimsBack = 3

/** How many named events, and how many characters of text, before a content are looked at for what "the raid" means. */
const eventsBack = 12
const charactersBack = 1500

/** How many tokens of a content may hold words that mean something said before. */
const reach = 12

/**
 * Finds what "the accusation", "the incident", "the raid" in a content mean, where nothing else in it says so: the last accusation of
 * somebody else, or the last event of that name which the story tells in full. What fits nothing stays unknown.
 */
export class AboutFinder {
  readonly #small: SmallWords
  readonly #text: string
  readonly #events: SpanIndex<Named>

  constructor(passages: readonly Passage[], text: string, small: SmallWords) {
    this.#small = small
    this.#text = text
    const named = passages.flatMap((passage) => this.#namedIn(passage))
    this.#events = new SpanIndex(named.map((value) => ({ span: value.span, value })))
  }

  /** `words` are those of the content; `before` the attributions in front of it, in order. */
  find(content: readonly Span[], words: Passage, source: string | null, before: readonly Attribution[]): About | null {
    const { acts, claims } = this.#small.words
    for (let at = 0; at < Math.min(reach, words.words.length - 1); at++) {
      if (!this.#pointsBack(words, at)) continue
      const noun = words.words[at + 1]!
      if (claims.has(noun)) return this.#claim(source, before)
      if (acts.happenedNouns.has(noun) || acts.incidents.has(noun)) return this.#event(noun, content[0]![0])
    }
    return null
  }

  /** "the raid", "this incident", with nothing behind it that says which. */
  #pointsBack(words: Passage, at: number): boolean {
    const { pointers } = this.#small.words.acts
    if (!pointers.has(words.words[at]!)) return false
    const next = at + 2
    const token = words.tokens[next]
    if (!token || token.kind === 'mark' || this.#small.isAuxiliary(words, next) || this.#small.isTime(words, next))
      return true
    const { that, as } = this.#small.words
    if (words.words[next] === that || this.#small.words.relatives.has(words.words[next]!)) return false
    return words.words[next] === as || this.#small.isAdverb(words, next) || this.#small.isFiniteVerb(words, next)
  }

  #claim(source: string | null, before: readonly Attribution[]): About | null {
    const accusation = before
      .slice(-claimsBack)
      .findLast(({ act, source: accuser }) => act === 'accuse' && accuser.name !== source)
    const span = accusation?.content[0]
    return span ? this.#about(span, 'the last accusation of somebody else') : null
  }

  #event(noun: string, from: number): About | null {
    const { acts } = this.#small.words
    const fits = ({ noun: other, span }: Named): boolean =>
      from - span[0] < charactersBack && (acts.incidents.has(noun) || singular(other) === singular(noun))
    const found = this.#events.lastBefore(from, fits, eventsBack)
    return found && this.#about(found.span, 'the last event of this name that the story tells')
  }

  #about(span: Span, reason: string): About {
    return { name: this.#text.slice(...span), span, basis: 'inferred', reason }
  }

  /** Events with what makes them known: where they were, or who or what was hit. */
  #namedIn(passage: Passage): Named[] {
    return passage.words.flatMap((noun, at) => {
      if (!this.#small.words.acts.happenedNouns.has(noun) || passage.tokens[at]!.kind !== 'word') return []
      const phrase = this.#phraseAround(passage, at)
      return phrase ? [{ noun, span: spanOf(passage, phrase) }] : []
    })
  }

  #phraseAround(passage: Passage, at: number): Range | null {
    let first = at
    while (first > Math.max(0, at - 4) && !this.#small.isDeterminer(passage, first)) first--
    if (!this.#small.isDeterminer(passage, first) || this.#small.isDeterminer(passage, at)) return null
    // The verb or preposition between says that this is no phrase.
    for (let between = first + 1; between < at; between++)
      if (!this.#small.isContentWord(passage, between) || this.#small.isFiniteVerb(passage, between)) return null
    const isPlaced = this.#small.words.acts.placing.has(passage.words[at + 1] ?? '')
    // "the election commissioner" is no election.
    if (!isPlaced && this.#small.isContentWord(passage, at + 1) && !this.#small.isFiniteVerb(passage, at + 1))
      return null
    const tail = isPlaced ? phraseAfter(passage, at + 2, this.#small) : null
    let end = tail?.end ?? at + 1
    for (let next = at + 2; next < end; next++) if (this.#small.isFiniteVerb(passage, next)) end = next
    return end - first > 2 ? { first, end } : null
  }
}

function singular(noun: string): string {
  return noun.replace(/s$/, '')
}

/** The attributions with what their contents are about; `found` says it of each, from the attributions before it. */
export function withAbout(
  attributions: readonly Attribution[],
  found: (at: number, before: readonly Attribution[]) => About | null,
): Attribution[] {
  return attributions.map((attribution, at) => {
    const about = found(at, attributions.slice(Math.max(0, at - claimsBack), at))
    const isInside = about !== null && attribution.content.some((span) => contains(span, about.span))
    return isInside ? attribution : { ...attribution, about }
  })
}
