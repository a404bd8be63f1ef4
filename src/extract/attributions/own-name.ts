import type { Entity } from '../../evidence/entity.ts'
import type { Language } from '../../language/language.ts'
import { spanOf, type Passage, type Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'
import type { SpanIndex } from './span-index.ts'

/** The words of a phrase without article, and without a time behind it; "its ministry" with the name of whose it is. */
export function ownNameOf(
  passage: Passage,
  { first, end: behind }: Range,
  {
    text,
    mentions,
    small,
    language,
  }: { text: string; mentions: SpanIndex<Entity>; small: SmallWords; language: Language },
): string {
  let end = behind
  // "the office | this week", "the office | on"
  while (
    end - 1 > first &&
    (passage.words[end - 1] === ',' || small.isTime(passage, end - 1) || small.isPreposition(passage, end - 1))
  )
    end--
  const rest = (from: number): string => text.slice(passage.tokens[from]!.start, passage.tokens[end - 1]!.end)
  if (behind - first < 2) return rest(first)
  const { referring, relatives, possessives, articles } = language.speech
  const word = passage.words[first]!
  if (!referring.it.has(word) && !(relatives.has(word) && possessives.has(word)))
    return articles.has(word) && first + 1 < end ? rest(first + 1) : rest(first)
  const [start] = spanOf(passage, { first, end })
  const owner = mentions.lastBefore(start, ({ kind }) => kind !== 'person', 1)
  const own = rest(Math.min(first + 1, end - 1))
  return owner && owner.span[0] >= passage.tokens[0]!.start && owner.value.kind !== 'nationality'
    ? `${owner.value.name}’s ${own}`
    : own
}
