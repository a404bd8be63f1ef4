import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { overlap, type Span } from '../../../src/evidence/span.ts'
import type { Link, Referent } from '../../../src/extract/attributions/referent.ts'
import { bCubed, ceafE, muc, type Counts } from './coreference-measures.ts'
import { readGum, type GoldMention } from './read-gum.ts'
import { dataFolder, openPeopleReader } from './read-story.ts'

/**
 * `node bench/score/people/coreference.ts`: who is who in the news and interviews of GUM's train and dev parts, whole text in, chains
 * out. Gold are the chains of persons, organisations and places of two mentions or more, without "I", "we" and "you", which the
 * chains leave to whoever speaks. A mention is found where it holds gold's head. Measures: MUC, B³, CEAFe (precision, recall, F1), and
 * of the pronouns he, she, it and they those that go back to the right one: the last name or description before them in their chain is
 * of gold's chain. `--errors 20` shows some that do not.
 */
const folder = `${dataFolder}/parse/gum`
const kinds: ReadonlySet<string> = new Set(['person', 'organization', 'place'])
const speaking = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)$/i
const thirdPerson = /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/i
const shown = process.argv.includes('--errors') ? Number(process.argv[process.argv.indexOf('--errors') + 1] ?? 10) : 0

type Sums = Record<'right' | 'rightWanted' | 'found' | 'wanted', number>

function nothing(): Sums {
  return { right: 0, rightWanted: 0, found: 0, wanted: 0 }
}

if (existsSync(folder)) {
  const test = new Set(
    /## test\n([\s\S]*?)## /.exec(readFileSync(`${folder}/splits.md`, 'utf8'))?.[1]?.match(/GUM_\w+/g),
  )
  const read = await openPeopleReader()
  for (const genre of ['news', 'interview']) {
    const files = readdirSync(`${folder}/dep`).filter((name) => name.startsWith(`GUM_${genre}_`))
    const documents = files.filter((name) => !test.has(name.replace('.conllu', '')))
    const sums = { muc: nothing(), bCubed: nothing(), ceafE: nothing(), pronouns: nothing() }
    for (const name of documents) {
      const { text, mentions } = readGum(readFileSync(`${folder}/dep/${name}`, 'utf8'))
      scoreDocument(text, mentions, (await read(text)).links, sums)
    }
    console.log(`GUM ${genre}, ${documents.length} documents`)
    for (const [measure, counts] of Object.entries(sums)) console.log(`  ${measure}: ${shares(counts)}`)
  }
} else console.log('GUM does not lie beside the project; nothing is scored.')

function scoreDocument(
  text: string,
  all: readonly GoldMention[],
  links: readonly Link[],
  sums: Record<string, Sums>,
): void {
  const mentions = all.filter(({ type, span }) => kinds.has(type) && !speaking.test(text.slice(...span)))
  const goldOf = align(mentions, links, text)
  const gold = Map.groupBy(mentions, ({ chain }) => chain)
  const wanted = [...gold.values()].filter((chain) => chain.length > 1).map((chain) => new Set(chain.map(keyOf)))
  const found = [...Map.groupBy(links, ({ referent }) => referent).values()]
    .map((chain) => new Set(chain.map((link) => keyOf(goldOf.get(link) ?? link))))
    .filter((chain) => chain.size > 1)
  for (const [name, measure] of Object.entries({ muc, bCubed, ceafE })) add(sums[name]!, measure(found, wanted))
  add(sums['pronouns']!, pronouns(text, mentions, links, goldOf))
}

/** The gold mention of each link: the smallest one whose head it holds; of a phrase, one that it ends with. */
function align(mentions: readonly GoldMention[], links: readonly Link[], text: string): ReadonlyMap<Link, GoldMention> {
  const taken = new Set<GoldMention>()
  const found = new Map<Link, GoldMention>()
  for (const link of links) {
    const fits = mentions.filter(
      (one) =>
        !taken.has(one) && one.heads.some((head) => overlap(head, link.span) > 0) && isSame(one, link.span, text),
    )
    const best = fits.sort((a, b) => distance(a.span, link.span) - distance(b.span, link.span))[0]
    if (!best) continue
    taken.add(best)
    found.set(link, best)
  }
  return found
}

/** A pronoun is only a pronoun; of other words the first or the last must be shared. */
function isSame(one: GoldMention, span: Span, text: string): boolean {
  if (one.isPronoun || thirdPerson.test(text.slice(...span))) return one.span[0] === span[0] && one.span[1] === span[1]
  return (
    one.heads.some(([start, end]) => start === span[0] || end === span[1]) ||
    one.span[0] === span[0] ||
    one.span[1] === span[1]
  )
}

function distance(one: Span, other: Span): number {
  return Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1])
}

/** Of gold's pronouns with somebody named before them, those that are found, and right. */
function pronouns(
  text: string,
  mentions: readonly GoldMention[],
  links: readonly Link[],
  goldOf: ReadonlyMap<Link, GoldMention>,
): Counts {
  const counts = nothing()
  const begun = new Set<string>()
  for (const mention of mentions.toSorted((a, b) => a.span[0] - b.span[0])) {
    if (mention.isPronoun && thirdPerson.test(text.slice(...mention.span)) && begun.has(mention.chain)) counts.wanted++
    if (!mention.isPronoun) begun.add(mention.chain)
  }
  const last = new Map<Referent, GoldMention | null>()
  for (const link of links) {
    const mention = goldOf.get(link) ?? null
    if (!thirdPerson.test(text.slice(...link.span))) {
      last.set(link.referent, mention)
      continue
    }
    if (mention === null || !last.has(link.referent)) continue
    counts.found++
    if (last.get(link.referent)?.chain === mention.chain) counts.right++
    else if (shown > 0 && (counts.found - counts.right) % Math.max(1, Math.floor(200 / shown)) === 0)
      console.log(
        `    ${link.referent.name ?? '?'} | ${text.slice(Math.max(0, link.span[0] - 90), link.span[1] + 20).replaceAll('\n', ' ')}`,
      )
  }
  return { ...counts, rightWanted: counts.right }
}

function keyOf({ span }: { readonly span: Span }): string {
  return span.join(' ')
}

function add(sum: Sums, counts: Counts): void {
  for (const name of ['right', 'rightWanted', 'found', 'wanted'] as const) sum[name] += counts[name]
}

function shares({ right, rightWanted, found, wanted }: Sums): string {
  const precision = right / Math.max(1, found)
  const recall = rightWanted / Math.max(1, wanted)
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall)
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} (${wanted} wanted)`
}
