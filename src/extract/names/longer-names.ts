import { keyOf } from './name-key.ts'
import type { NameMention } from './name-mention.ts'

/** Longer names are read whole. */
const longest = 8

/**
 * Finds the longer name of which the story gives two words or more as well: "Abu Dahl" of "Samira Abu Dahl", "Voss Commission" of
 * "Voss Commission on Harbours". What is part of several longer names is none of them.
 */
export class LongerNames {
  /** By the part: the longer name, or null where there are several. */
  readonly #longer = new Map<string, string | null>()

  constructor(mentions: readonly NameMention[]) {
    const names = new Map(mentions.map((mention) => [wholeKey(mention), mention]))
    for (const [, { kind, name }] of names) {
      const words = keyOf(name).split(' ')
      if (words.length > longest) continue
      for (let size = 2; size < words.length; size++) {
        const part = kind === 'organization' ? words.slice(0, size) : words.slice(-size)
        const key = `${kind} ${part.join(' ')}`
        this.#longer.set(key, this.#longer.has(key) ? null : name)
      }
    }
  }

  /** The mention under its longer name, where it has one. */
  of(mention: NameMention): NameMention {
    if (mention.kind !== 'person' && mention.kind !== 'organization') return mention
    const longer = this.#longer.get(wholeKey(mention))
    return longer ? this.of({ ...mention, name: longer }) : mention
  }
}

function wholeKey({ kind, name }: NameMention): string {
  return `${kind} ${keyOf(name)}`
}
