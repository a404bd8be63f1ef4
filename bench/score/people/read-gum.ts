import type { Span } from '../../../src/evidence/span.ts'

/** Words of a GUM document that mean somebody or something. */
export interface GoldMention {
  readonly span: Span
  /** The words that any mention of it must hold: its head, or all words of a name. */
  readonly heads: readonly Span[]
  /** The chain that it belongs to. */
  readonly chain: string
  /** person, organization, place, object ... */
  readonly type: string
  /** Whether it is one word, and that a pronoun. */
  readonly isPronoun: boolean
}

interface GoldDocument {
  /** Its sentences, those of a paragraph on one line. */
  readonly text: string
  readonly mentions: readonly GoldMention[]
}

interface Word {
  readonly span: Span
  readonly tag: string
}

interface Open {
  readonly first: number
  readonly type: string
  readonly minimum: string
}

/** Reads a document of GUM in CoNLL-U with its column of entities. */
export function readGum(conllu: string): GoldDocument {
  let text = ''
  const words: Word[] = []
  const mentions: GoldMention[] = []
  const open = new Map<string, Open[]>()
  let joined: Span | null = null
  let joinedTo = 0
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar') && !line.startsWith('# newpar_') && text !== '') text = `${text.trimEnd()}\n`
    if (line === '') joinedTo = 0
    if (line === '' || line.startsWith('#')) continue
    const [id = '', form = '', , tag = '', , , , , , misc = ''] = line.split('\t')
    const isJoined = Number(id) <= joinedTo && joined !== null
    if (id.includes('.')) continue
    const span: Span = isJoined ? joined! : [text.length, text.length + form.length]
    if (!isJoined) text += misc.includes('SpaceAfter=No') ? form : `${form} `
    if (id.includes('-')) {
      joined = span
      joinedTo = Number(id.split('-')[1])
      continue
    }
    words.push({ span, tag })
    follow(misc, words, open, mentions)
  }
  return { text, mentions }
}

/** Opens and closes mentions at the last word: "(3-person-new-nnnnn-cf3-1-coref" and "3)". */
function follow(misc: string, words: readonly Word[], open: Map<string, Open[]>, mentions: GoldMention[]): void {
  const column = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
  for (const [, chain = '', type = '', minimum = ''] of column.matchAll(
    /\((\d+)-([a-z]+)-[^-()]*-[^-()]*-[^-()]*-([\d,]+)-/g,
  )) {
    const stack = open.get(chain) ?? []
    stack.push({ first: words.length - 1, type, minimum })
    open.set(chain, stack)
  }
  // Closed here are those opened here that end with a bracket, and those opened before.
  for (const [, one, other] of column.matchAll(/\((\d+)-[^()]*\)|(?<![-(\d])(\d+)\)/g)) {
    const chain = one ?? other!
    const begun = open.get(chain)?.pop()
    if (begun) mentions.push(mentionOf(chain, begun, words))
  }
}

function mentionOf(chain: string, { first, type, minimum }: Open, words: readonly Word[]): GoldMention {
  const inside = words.slice(first)
  const heads = minimum.split(',').flatMap((place) => {
    const word = inside[Number(place) - 1]
    return word ? [word.span] : []
  })
  return {
    span: [inside[0]!.span[0], inside.at(-1)!.span[1]],
    heads,
    chain,
    type,
    isPronoun: inside.length === 1 && inside[0]!.tag === 'PRON',
  }
}
