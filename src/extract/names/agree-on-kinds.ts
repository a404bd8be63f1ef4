import type { EntityKind } from '../../evidence/entity.ts'
import { keyOf } from './name-key.ts'
import type { NameMention } from './name-mention.ts'

/**
 * A name that a story repeats means one thing: all its mentions take the kind that most of them have. Of a surname, the persons who
 * bear it count as well. Mentions that nobody could sort have no say, and an even count leaves all as they are.
 */
export function agreeOnKinds(mentions: readonly NameMention[]): NameMention[] {
  const votes = new Map<string, Map<EntityKind, number>>()
  for (const { kind, name } of mentions) {
    if (kind === 'other') continue
    const words = keyOf(name).split(' ')
    vote(votes, words.join(' '), kind)
    if (kind === 'person' && words.length > 1) vote(votes, words.at(-1)!, kind)
  }
  return mentions.map((mention) => {
    const kind = winner(votes.get(keyOf(mention.name)))
    return kind === null || kind === mention.kind ? mention : { ...mention, kind }
  })
}

function vote(votes: Map<string, Map<EntityKind, number>>, key: string, kind: EntityKind): void {
  const counts = votes.get(key) ?? new Map<EntityKind, number>()
  votes.set(key, counts.set(kind, (counts.get(kind) ?? 0) + 1))
}

function winner(counts: ReadonlyMap<EntityKind, number> | undefined): EntityKind | null {
  const [first, second] = [...(counts ?? [])].sort((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}
