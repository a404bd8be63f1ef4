import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { english } from '../../src/language/english/index.ts'
import { splitSentences } from '../../src/read/split-sentences.ts'

/**
 * `node bench/score/sentences.ts`: how well sentence ends are found, against the ends that the treebanks of `../shared/data/parse`
 * have: the news of GUM, and the development part of EWT (web logs, mails, reviews). The last end of a paragraph is given away by
 * its blank line, so the ends inside paragraphs are scored apart. `--errors 20` shows some mistakes of each.
 */
const folder = fileURLToPath(new URL('../../../shared/data/parse', import.meta.url))
const shown = process.argv.includes('--errors') ? Number(process.argv[process.argv.indexOf('--errors') + 1] ?? 10) : 0

if (existsSync(folder)) {
  const news = readdirSync(`${folder}/gum/dep`).filter((name) => name.startsWith('GUM_news_'))
  score(
    'GUM, news',
    news.map((name) => `gum/dep/${name}`),
  )
  score('EWT, development part', ['ewt/en_ewt-ud-dev.conllu'])
} else console.log('The treebanks do not lie beside the project; nothing is scored.')

/** A paragraph of a treebank, and where its sentences end. */
interface GoldParagraph {
  readonly text: string
  readonly ends: ReadonlySet<number>
}

function score(name: string, files: readonly string[]): void {
  const paragraphs = files.flatMap((file) => readParagraphs(readFileSync(`${folder}/${file}`, 'utf8')))
  const inside = { right: 0, found: 0, wanted: 0 }
  const errors: string[] = []
  for (const { text, ends } of paragraphs) {
    const found = new Set(splitSentences(text, [0, text.length], english.sentences).map(({ span }) => span[1]))
    const isInside = (end: number): boolean => end < text.length
    inside.found += [...found].filter(isInside).length
    inside.wanted += [...ends].filter(isInside).length
    inside.right += [...found].filter((end) => isInside(end) && ends.has(end)).length
    for (const end of found) if (isInside(end) && !ends.has(end)) errors.push(`too many: ${around(text, end)}`)
    for (const end of ends) if (isInside(end) && !found.has(end)) errors.push(`missed:   ${around(text, end)}`)
  }
  const count = paragraphs.length
  const all = { right: inside.right + count, found: inside.found + count, wanted: inside.wanted + count }
  console.log(
    `${name}: ${f1(all).toFixed(4)} F1 of ${all.wanted} ends, ${f1(inside).toFixed(4)} of ${inside.wanted} inside paragraphs`,
  )
  const step = Math.max(1, Math.floor(errors.length / Math.max(1, shown)))
  for (let at = 0; at < errors.length && shown > 0; at += step) console.log(`  ${errors[at]!}`)
}

function f1({ right, found, wanted }: { right: number; found: number; wanted: number }): number {
  return (2 * right) / Math.max(1, found + wanted)
}

function around(text: string, end: number): string {
  return `${text.slice(Math.max(0, end - 50), end)} ¶ ${text.slice(end, end + 40).trim()}`.replaceAll('\n', '⏎')
}

/** The paragraphs of a file in CoNLL-U: each sentence with its text, and whether a space follows its last word. */
function readParagraphs(conllu: string): GoldParagraph[] {
  const paragraphs: { text: string; ends: Set<number> }[] = []
  let hasSpace = true
  for (const block of conllu.split('\n\n')) {
    const text = /^# text = (.*)$/m.exec(block)?.[1]
    if (text === undefined) continue
    const begins = /^# new(?:par|doc)/m.test(block)
    if (begins || paragraphs.length === 0) paragraphs.push({ text: '', ends: new Set() })
    const paragraph = paragraphs.at(-1)!
    if (paragraph.text !== '' && hasSpace) paragraph.text += ' '
    paragraph.text += text.trim()
    paragraph.ends.add(paragraph.text.length)
    hasSpace = !block.trim().split('\n').at(-1)!.includes('SpaceAfter=No')
  }
  return paragraphs
}
