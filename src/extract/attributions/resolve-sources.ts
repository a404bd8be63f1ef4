import type { Source } from '../../evidence/attribution.ts'
import type { Rest } from '../../evidence/basis.ts'
import type { Language } from '../../language/language.ts'
import type { Coreference } from './coreference.ts'
import type { Draft } from './draft.ts'
import type { Governments } from './governments.ts'
import { spanOf } from './passage.ts'
import type { Link } from './referent.ts'

/** A source with the words that its name rests on. */
interface ResolvedSource {
  readonly source: Source
  readonly rest: Rest | null
}

/** What sources are looked up in. */
interface SourceSources {
  readonly text: string
  readonly language: Language
  readonly coreference: Coreference
  readonly governments: Governments
  /** The outlet of the story, where it is known: "we". */
  readonly outlet: string | null
}

const unknown: Source = { span: null, text: null, entity: null, name: null, named: false }

/** Whether words without a source are a quotation, of whoever spoke last. "It is expected that" says nothing of who expects it. */
function goesOn({ cue, content, passage: { tokens, quoted } }: Draft): boolean {
  const at = tokens.findIndex(({ end }) => end > content[0]![0])
  return cue === null || at < 0 || quoted[at] !== null
}

/**
 * Says whom the sources of one story mean, in the order of the text, by the chains of the story. What fits nobody keeps its own
 * words, and is unnamed.
 */
export class SourceResolver {
  readonly #given: SourceSources
  #last: Link | null = null

  constructor(given: SourceSources) {
    this.#given = given
  }

  resolve(draft: Draft): ResolvedSource {
    const { sourcePassage: passage, source } = draft
    if (!source) return goesOn(draft) ? this.#sameSpeaker() : { source: unknown, rest: null }
    const span = spanOf(passage, source)
    const text = this.#given.text.slice(span[0], span[1])
    const words = passage.words.slice(source.first, source.end)
    if (this.#isOutlet(words)) {
      const rest: Rest = { span, basis: 'inferred', reason: 'the outlet speaks of itself' }
      return { source: { span, text, entity: null, name: this.#given.outlet, named: true }, rest }
    }
    const link = this.#given.coreference.ofSource({ passage, range: source })
    if (!link)
      return { source: { span, text, entity: null, name: text, named: false }, rest: { span, basis: 'stated' } }
    this.#last = link
    const { entity, name, named } = link.referent
    const government = entity && words.length === 1 ? this.#given.governments.of(entity) : null
    if (government) {
      const rest: Rest = { span: link.span, basis: 'inferred', reason: 'a capital stands for its government' }
      return { source: { span, text, entity: government.entity.id, name: government.name, named: true }, rest }
    }
    const rest: Rest =
      link.reason === null
        ? { span: link.span, basis: 'stated' }
        : { span: link.antecedent ?? link.referent.span, basis: 'inferred', reason: link.reason }
    return { source: { span, text, entity: entity?.id ?? null, name, named }, rest }
  }

  #sameSpeaker(): ResolvedSource {
    if (!this.#last) return { source: unknown, rest: null }
    const { entity, name, named } = this.#last.referent
    return {
      source: { ...unknown, entity: entity?.id ?? null, name, named },
      rest: { span: this.#last.span, basis: 'inferred', reason: 'the quotation goes on after this speaker' },
    }
  }

  /** "we noted", "our investigation stated", out of quotation marks. */
  #isOutlet(words: readonly string[]): boolean {
    const { referring, utterances } = this.#given.language.speech
    if (this.#given.outlet === null || !referring.we.has(words[0]!)) return false
    return words.length === 1 || utterances.has(words.at(-1)!)
  }
}
