import type { Attribution } from '../../evidence/attribution.ts'
import type { Problem } from '../../evidence/problem.ts'
import { textAt } from '../../evidence/span.ts'
import type { Story } from '../../evidence/story.ts'
import type { OwnVoiceWords } from '../../language/own-voice-words.ts'

/** How many words a headline must have that say something, and which share of them must stand in what somebody said. */
const fewestWords = 4
const share = 0.75

/** Which share of them in the outlet's own words lets the headline stand on these. */
const ownShare = 0.5

/** How many letters of a word count: "kills", "killed" and "killing" are one. */
const stem = 4

/** Acts that make it so by being done: "the council bans cars" needs no source. */
const performed: ReadonlySet<string> = new Set([
  'announce',
  'promise',
  'demand',
  'request',
  'apologize',
  'reject',
  'decline',
])

type Attributed = Story & { readonly attributions: readonly Attribution[] }

/**
 * A problem where the headline states as a fact what the text gives only as somebody's word: nearly all its words stand in one claim,
 * none of them says that it is one, names its source or is quoted, and no paragraph of the text says the same in the outlet's own voice.
 */
export function findDroppedSource(story: Attributed, text: string, words: OwnVoiceWords): Problem | null {
  const { headline, attributions } = story
  if (!headline || isReport(headline.text, words)) return null
  const stems = stemsOf(headline.text, words)
  if (stems.size < fewestWords) return null
  const claim = attributions.find(
    (attribution) =>
      attribution.standing === 'asserted' &&
      !performed.has(attribution.act) &&
      attribution.source.name !== null &&
      attribution.content.every((span) => span[0] >= headline.span[1] || span[1] <= headline.span[0]) &&
      sharedWith(stems, attribution.content.map((span) => textAt(text, span)).join(' '), words) >= share,
  )
  if (!claim?.source.name) return null
  const names = stemsOf(`${claim.source.name} ${claim.source.text ?? ''}`, words)
  if ([...names].some((name) => stems.has(name)) || saysItself(story, stems, text, words)) return null
  return {
    code: 'dropped-source',
    message: `The headline states as a fact what the text gives as the word of ${claim.source.name}.`,
    span: headline.span,
  }
}

/** "Mayor says dam is safe", "Dam ‘safe’", "Dam safe: mayor", "Is the dam safe?" */
function isReport(headline: string, words: OwnVoiceWords): boolean {
  return /[:?“”"‘«»|]|(?:^| )'/.test(headline) || wordsOf(headline).some((word) => words.reporting.has(word))
}

/** Whether a paragraph of the body says it in words that are nobody’s. */
function saysItself(
  { paragraphs, attributions }: Attributed,
  stems: ReadonlySet<string>,
  text: string,
  words: OwnVoiceWords,
): boolean {
  const said = attributions.flatMap(({ content }) => content).toSorted((a, b) => a[0] - b[0])
  let next = 0
  return paragraphs.some(({ role, span }) => {
    let own = ''
    let at = span[0]
    for (; next < said.length && said[next]![0] < span[1]; next++) {
      own += `${text.slice(at, Math.max(at, said[next]![0]))} `
      at = Math.max(at, said[next]![1])
    }
    own += text.slice(at, Math.max(at, span[1]))
    return role === 'body' && sharedWith(stems, own, words) >= ownShare
  })
}

/** The share of the stems that a text has: 0 to 1. */
function sharedWith(stems: ReadonlySet<string>, text: string, words: OwnVoiceWords): number {
  const other = stemsOf(text, words)
  return [...stems].filter((word) => other.has(word)).length / stems.size
}

function stemsOf(text: string, words: OwnVoiceWords): Set<string> {
  return new Set(wordsOf(text).flatMap((word) => (words.small.has(word) ? [] : [word.slice(0, stem)])))
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
