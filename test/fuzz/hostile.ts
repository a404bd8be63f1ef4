import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decodeReferences } from '../../src/read/html/character-references.ts'
import { unzip } from './unzip.ts'

/** The pages of one collection of what breaks programs. */
export interface HostilePages {
  readonly name: string
  readonly pages: readonly Uint8Array[]
}

const folder = fileURLToPath(new URL('../../../shared/data/hostile', import.meta.url))

/** What lies in `../shared/data/hostile`, as pages: files as they are, test cases one by one, the HTML bodies of feeds; none where it is not there. */
export function hostilePages(): HostilePages[] {
  if (!existsSync(folder)) return []
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const bytesIn = (pattern: string): Uint8Array[] => pathsIn(pattern).map((path) => new Uint8Array(readFileSync(path)))
  const textsIn = (pattern: string): string[] => pathsIn(pattern).map((path) => readFileSync(path, 'utf8'))
  const shown = (text: string): Uint8Array => encode(`<!doctype html><p>${text}</p>`)
  const trees = textsIn('html5lib-tests/tree-construction/**/*.dat').flatMap(casesOf)
  const tokens = textsIn('html5lib-tests/tokenizer/*.test').flatMap(stringsOf)
  const naughty = textsIn('naughty-strings/blns.json').flatMap(stringsOf)
  const json = textsIn('json-test-suite/*.json').flatMap(stringsOf)
  const feeds = [...pathsIn('feeds-*/**/*.{xml,atom,rss,rdf}')].map((path) => new Uint8Array(readFileSync(path)))
  return [
    {
      name: 'html5lib, trees',
      pages: [...trees.map(encode), ...trees.map((text) => encode(`<!doctype html>${text}`))],
    },
    { name: 'html5lib, tokens', pages: tokens.map(shown) },
    { name: 'naughty strings', pages: [...naughty.map(encode), ...naughty.map(shown)] },
    { name: 'scripts for browsers', pages: textsIn('xss-dompurify/*.json').flatMap(stringsOf).map(shown) },
    {
      name: 'JSON as linked data',
      pages: json.map((text) => encode(`<html><script type="application/ld+json">${text}</script><p>x`)),
    },
    { name: 'feeds', pages: feeds },
    {
      name: 'HTML bodies of feeds',
      pages: feeds.flatMap((bytes) => bodiesOf(new TextDecoder().decode(bytes))).map(shown),
    },
    { name: 'XML', pages: pathsIn('xml-xmltest/*.zip').flatMap((path) => [...unzip(readFileSync(path)).values()]) },
    { name: 'encodings', pages: encodedPages().map(({ bytes }) => bytes) },
    { name: 'PDF, zip, WARC', pages: bytesIn('{pdf-pdfjs,zip-yauzl,warc-warcio}/**/*.{pdf,zip,warc,gz}') },
  ]
}

/** The pages in known encodings, with the label of each. Folders are named for encoding and language: "iso-8859-2-polish". */
export function encodedPages(): { label: string; bytes: Uint8Array }[] {
  return pathsIn('encodings-chardet/tests/*/*').map((path) => {
    const [, folderName = ''] = /([^\\/]+)[\\/][^\\/]+$/.exec(path) ?? []
    const label = folderName.toLowerCase().replace(/-(?:[a-z]{5,}|sig)$/, '')
    return { label: otherLabels.get(label) ?? label, bytes: new Uint8Array(readFileSync(path)) }
  })
}

/** Names of encodings that are none of the WHATWG's. */
const otherLabels: ReadonlyMap<string, string> = new Map([
  ['cp932', 'shift_jis'],
  ['cp949', 'euc-kr'],
  ['maccyrillic', 'x-mac-cyrillic'],
  ['macroman', 'macintosh'],
])

function pathsIn(pattern: string): string[] {
  if (!existsSync(folder)) return []
  const names = globSync(pattern, { cwd: folder, withFileTypes: true })
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
}

/** The sources between `#data` and `#errors`. */
function casesOf(tests: string): string[] {
  return tests
    .split('#data\n')
    .slice(1)
    .map((one) => one.split('\n#errors')[0]!)
}

/** All strings in a JSON text, keys left out. */
function stringsOf(json: string): string[] {
  const found: string[] = []
  const open: unknown[] = [JSON.parse(json)]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === 'string') found.push(value)
    else if (typeof value === 'object' && value !== null) open.push(...(Object.values(value) as unknown[]))
  }
  return found
}

function bodiesOf(feed: string): string[] {
  const bodies = feed.matchAll(/<(description|summary|content|content:encoded)\b[^>]*>([\s\S]*?)<\/\1>/g)
  return [...bodies].map(([, , body]) => decodeReferences(body!.replace('<![CDATA[', '').replace(']]>', '')))
}
