import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Page } from '../../src/evidence/page.ts'
import { english } from '../../src/language/english/index.ts'
import { readPage } from '../../src/read/read-page.ts'
import { splitStories } from '../../src/read/split-stories.ts'

/**
 * `node training/lines/collect-articles.ts OUT FILE.html…`: of saved pages, those whose article is beyond doubt: one story in English,
 * of which the program and Readability find the same text; where an `expected.html` lies beside a page, what it shows is the article.
 * OUT is then a folder that `pastes.py` reads.
 */
const [out = '', ...files] = process.argv.slice(2)

const fewestWords = 100
/** F1 of the runs of four words that both readings have. */
const leastAgreement = 0.95

mkdirSync(join(out, 'html'), { recursive: true })
const truth: Record<string, { readonly articleBody: string; readonly url: string }> = {}
for (const file of files) {
  const expected = join(dirname(file), 'expected.html')
  const article = existsSync(expected) ? toldBy(expected, file) : articleOf(readFileSync(file))
  if (!article) continue
  const key = `p${String(Object.keys(truth).length + 1).padStart(4, '0')}`
  truth[key] = { articleBody: article.text, url: article.url ?? `https://${basename(file)}/` }
  writeFileSync(join(out, 'html', `${key}.html.gz`), gzipSync(readFileSync(file)))
}
writeFileSync(join(out, 'ground-truth.json'), JSON.stringify(truth))
console.log(`${files.length} pages, ${Object.keys(truth).length} kept`)

interface Article {
  readonly text: string
  readonly url: string | undefined
}

function pageOf(bytes: Uint8Array): Page {
  return readPage({ id: 'sha256:0', source: 'training', bytes, size: bytes.length, given: {} })
}

function urlOf({ metadata }: Page): string | undefined {
  return metadata.url.find(({ value }) => value.startsWith('http'))?.value
}

function toldBy(expected: string, file: string): Article {
  return { text: pageOf(readFileSync(expected)).text, url: urlOf(pageOf(readFileSync(file))) }
}

function articleOf(bytes: Uint8Array): Article | null {
  const page = pageOf(bytes)
  const { stories } = splitStories(page, [english])
  const [story] = stories
  if (!story || stories.length > 1 || story.language !== english.code) return null
  const body = story.paragraphs.filter(({ role }) => role === 'body')
  const text = body.map(({ span }) => page.text.slice(...span)).join('\n')
  if (text.split(/\s+/).length < fewestWords) return null
  const [own, other] = [runsOf(text), runsOf(readabilityOf(bytes))]
  const shared = [...own].filter((run) => other.has(run)).length
  return 2 * shared >= leastAgreement * (own.size + other.size) ? { text, url: urlOf(page) } : null
}

interface ReadableWindow {
  readonly document: ConstructorParameters<typeof Readability>[0]
}

function readabilityOf(bytes: Uint8Array): string {
  const window: unknown = parseHTML(new TextDecoder().decode(bytes))
  try {
    return new Readability((window as ReadableWindow).document).parse()?.textContent ?? ''
  } catch {
    return ''
  }
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\w+/g) ?? []
  return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')))
}
