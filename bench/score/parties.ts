import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Attribution, Party } from '../../src/evidence/attribution.ts'
import { overlap, type Span } from '../../src/evidence/span.ts'
import { sharedShare } from '../../src/extract/attributions/joined-content.ts'
import { captureOf } from '../../src/ledger/capture.ts'
import { openKnowledge } from '../../src/ledger/knowledge.ts'
import { readCapture } from '../../src/ledger/read-capture.ts'
import type { Tally } from './say-f1.ts'

/**
 * `node bench/score/parties.ts [read] [unread] [--errors FIELD]`: at whom acts are aimed, who is told and who passes on, and the act
 * itself, on the annotated pages of `training/annotations` whose texts lie beside the project. Asked are attributions whose content was
 * found (half of it shared). A party is right where its words overlap with gold’s, or where one name holds the other in whole words.
 * Gold has only parties that the words state: what is given as inferred where gold has none counts neither way. `read` is the half of the
 * pages that rules may be written by, `unread` the other one; the hash of the page says which.
 */
const fields = ['against', 'to', 'via'] as const
type Field = (typeof fields)[number]

interface Annotation {
  readonly content: readonly Span[]
  readonly act: string
  readonly optional?: boolean
  readonly against?: Span
  readonly to?: Span
  readonly via?: Span
}

interface AnnotatedPage {
  readonly set: string
  readonly file: string
  readonly sha256: string
  readonly attributions: readonly Annotation[]
}

const data = fileURLToPath(new URL('../../../shared/data', import.meta.url))
const folders: Readonly<Record<string, string>> = {
  'worldwide-newswire': `${data}/names/worldwide-newswire`,
  geowebnews: `${data}/places/geowebnews`,
}
const errorsOf = process.argv.includes('--errors') ? process.argv[process.argv.indexOf('--errors') + 1] : null
const halves = ['read', 'unread'].filter((half) => process.argv.includes(half))
const knowledge = openKnowledge()
for (const half of halves.length > 0 ? halves : ['read', 'unread']) await scoreHalf(half)

async function scoreHalf(half: string): Promise<void> {
  const tallies = new Map(fields.map((field) => [field, { right: 0, found: 0, wanted: 0 }]))
  const acts = { right: 0, asked: 0 }
  for (const page of annotatedPages()) {
    const path = `${folders[page.set] ?? ''}/${page.file}`
    if (!existsSync(path) || (page.sha256[0]! < '8' ? 'read' : 'unread') !== half) continue
    const text = readFileSync(path, 'utf8')
    const { stories } = await readCapture(await captureOf(page.file, readFileSync(path), {}), knowledge)
    const found = stories.flatMap(({ attributions }) => attributions)
    for (const [gold, attribution] of pairsOf(page.attributions, found)) {
      acts.asked++
      if (gold.act === attribution.act) acts.right++
      else show('act', page.file, text, gold, attribution, gold.act, attribution.act)
      for (const field of fields) count(tallies.get(field)!, field, { page, text, gold, attribution })
    }
  }
  console.log(`${half}: act right ${(acts.right / acts.asked).toFixed(3)} of ${acts.asked}`)
  for (const field of fields) console.log(`  ${field.padEnd(8)}${sayShares(tallies.get(field)!)}`)
}

/** All pages, their offsets in UTF-16 code units: the texts have no character above U+FFFF. */
function annotatedPages(): AnnotatedPage[] {
  const files = ['world-a', 'world-b', 'world-c', 'geowebnews']
  return files.flatMap((name) =>
    readFileSync(new URL(`../../training/annotations/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as AnnotatedPage),
  )
}

/** Annotations with what was found for them, the best first, each only once; optional ones are not asked. */
function pairsOf(gold: readonly Annotation[], found: readonly Attribution[]): [Annotation, Attribution][] {
  const fitting = gold.flatMap((one) =>
    found.flatMap((other) => {
      const share = sharedShare(one.content, other.content)
      return share >= 0.5 ? [{ one, other, share }] : []
    }),
  )
  const taken = new Set<unknown>()
  return fitting
    .sort((a, b) => b.share - a.share)
    .flatMap(({ one, other }): [Annotation, Attribution][] => {
      if (taken.has(one) || taken.has(other)) return []
      taken.add(one).add(other)
      return one.optional ? [] : [[one, other]]
    })
}

interface Asked {
  readonly page: AnnotatedPage
  readonly text: string
  readonly gold: Annotation
  readonly attribution: Attribution
}

function count(tally: Record<keyof Tally, number>, field: Field, { page, text, gold, attribution }: Asked): void {
  const wanted = gold[field]
  const party = attribution[field]
  if (wanted) tally.wanted++
  if (party && (wanted || party.basis === 'stated')) tally.found++
  const isRight = wanted && party && isSame(party, wanted, text)
  if (isRight) tally.right++
  else if (wanted ?? party?.basis === 'stated')
    show(field, page.file, text, gold, attribution, wanted ? text.slice(...wanted) : '', party?.name ?? '')
}

function isSame({ name, span }: Party, wanted: Span, text: string): boolean {
  if (span && overlap(span, wanted) > 0) return true
  const one = wordsOf(name)
  const other = wordsOf(text.slice(...wanted))
  return one.includes(other) || other.includes(one)
}

/** The words of a name between spaces, without the article. */
function wordsOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return ` ${words.filter((word, at) => at > 0 || word !== 'the').join(' ')} `
}

function sayShares({ right, found, wanted }: Tally): string {
  const share = (of: number): string => `${(right / Math.max(1, of)).toFixed(3)} of ${of}`
  return `precision ${share(found)}, recall ${share(wanted)}`
}

function show(
  field: string,
  file: string,
  text: string,
  gold: Annotation,
  { source, cue, act, content }: Attribution,
  wanted: string,
  given: string,
): void {
  if (field !== errorsOf) return
  const words = text.slice(content[0]![0], content.at(-1)![1]).replace(/\s+/g, ' ')
  console.log(`${file}: “${given}”, not “${wanted}” (${act}, gold ${gold.act})`)
  console.log(`    ${source.text ?? '–'} | ${cue?.text ?? '–'} | ${words.slice(0, 200)}`)
}
