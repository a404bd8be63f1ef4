import { existsSync, readFileSync } from 'node:fs'
import { overlap, type Span } from '../../../src/evidence/span.ts'
import type { Attribution } from '../../../src/evidence/attribution.ts'
import { dataFolder, openPeopleReader } from './read-story.ts'

/**
 * `node bench/score/people/gum-sources.ts`: whom the sources of attributions mean, on the attribution relations of GUM (train and dev:
 * news, interviews, biographies, travel guides, courts, academic texts). Asked are relations whose source is resolved to a person, an
 * organisation or a place that the text calls by a name somewhere, and for which an attribution was found whose source shares words
 * with gold’s. It is right where its name is one of the names that gold’s chain has, or holds one, or is held by one, in whole words.
 * Sources in the first or second person are counted apart: whoever speaks is left open there. `--errors 20` shows some mistakes.
 */
const folder = `${dataFolder}/attribution/gum/jsonl`
const kinds: ReadonlySet<string> = new Set(['person', 'organization', 'place'])
const speaking = /^(?:i|me|my|we|us|our|you|your)$/i
const shown = process.argv.includes('--errors') ? Number(process.argv[process.argv.indexOf('--errors') + 1] ?? 10) : 0

interface Relation {
  readonly source_entity: {
    readonly type: string
    readonly mention: Span
    readonly mention_text: string
    readonly all_mention_texts: readonly string[]
  } | null
}

interface Document {
  readonly genre: string
  readonly text: string
  readonly attributions: readonly Relation[]
}

interface Counts {
  asked: number
  found: number
  right: number
}

if (existsSync(folder)) {
  const read = await openPeopleReader()
  const counts = new Map<string, Counts>()
  for (const line of ['train', 'dev'].flatMap((part) =>
    readFileSync(`${folder}/${part}.jsonl`, 'utf8').trim().split('\n'),
  )) {
    const { genre, text, attributions: relations } = JSON.parse(line) as Document
    const { attributions } = await read(text)
    for (const { source_entity: entity } of relations) {
      if (!entity || !kinds.has(entity.type)) continue
      const isSpeaking = speaking.test(entity.mention_text)
      const names = entity.all_mention_texts.filter(isNamed)
      if (!isSpeaking && names.length === 0) continue
      count(
        isSpeaking ? `${genre}, first and second person` : genre,
        answerTo(entity.mention, attributions),
        names,
        entity.mention_text,
      )
    }
  }
  const sum = { asked: 0, found: 0, right: 0 }
  for (const [name, one] of [...counts].sort()) {
    console.log(`${name}: ${share(one)}`)
    if (name.includes('person')) continue
    for (const key of ['asked', 'found', 'right'] as const) sum[key] += one[key]
  }
  console.log(`all but first and second person: ${share(sum)}`)

  function count(set: string, answer: Attribution | null, names: readonly string[], words: string): void {
    const one = counts.get(set) ?? { asked: 0, found: 0, right: 0 }
    counts.set(set, one)
    one.asked++
    if (!answer) return
    one.found++
    const name = answer.source.name
    if (name !== null && names.some((gold) => isSame(gold, name))) one.right++
    else if (shown > 0 && !set.includes('person') && one.found - one.right <= shown)
      console.log(`    ${set}: ${words} -> ${String(name)}, not ${names.slice(0, 3).join(' / ')}`)
  }
} else console.log('GUM does not lie beside the project; nothing is scored.')

/** The attribution whose source shares most with gold’s; offsets of GUM count code points, which its texts have none above U+FFFF of. */
function answerTo(mention: Span, attributions: readonly Attribution[]): Attribution | null {
  const touching = attributions.filter(({ source }) => source.span && overlap(source.span, mention) > 0)
  const length = ({ source }: Attribution): number => source.span![1] - source.span![0]
  return touching.sort((a, b) => length(a) - length(b))[0] ?? null
}

/** Whether words hold a capital behind their first word, or are a capitalised word that is no pronoun. */
function isNamed(words: string): boolean {
  return (
    /\p{Lu}/u.test(words.replace(/^(?:The|A|An|His|Her|Its|Their|My|Our)\b/, '')) &&
    !/^(?:I|He|She|It|They|We|You|His|Her|Its|Their|My|Our)(?:['’]\w+)?$/.test(words)
  )
}

function isSame(gold: string, name: string): boolean {
  const [one, other] = [wordsOf(gold), wordsOf(name)]
  return one.length > 0 && other.length > 0 && (holds(one, other) || holds(other, one))
}

function holds(words: readonly string[], part: readonly string[]): boolean {
  return ` ${words.join(' ')} `.includes(` ${part.join(' ')} `)
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|['’]s\b/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the')
}

function share({ asked, found, right }: Counts): string {
  return `${right} of ${found} right (${(right / Math.max(1, found)).toFixed(3)}); ${found} of ${asked} sources found`
}
