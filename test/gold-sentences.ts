import { readFileSync } from 'node:fs'
import test from 'node:test'
import assert from 'node:assert/strict'

/** A piece of a gold case that must be found: `{label: words}`, `{label 2: words}`, `{label: words | key=value; key=value}`. */
export interface Mark {
  readonly label: string
  /** Marks with the same number belong together: `{source 1: ...} {cue 1: ...}`. Empty where none is given. */
  readonly group: string
  readonly start: number
  readonly end: number
  readonly values: Readonly<Record<string, string>>
}

/** A heading with the text under it. Lines `@key: value` before the text say what else is known: `@published: 2024-03-08`. */
export interface GoldCase {
  readonly title: string
  /** The heading ends in `(known gap)`: the case must fail, and once it passes the mark must go. */
  readonly knownGap: boolean
  readonly given: Readonly<Record<string, string>>
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Reads a file of gold sentences. Throws where a brace is not closed, or a case has no text. */
export function readGoldSentences(file: URL): GoldCase[] {
  const parts = readFileSync(file, 'utf8').split(/^## /m).slice(1)
  return parts.map((part) => {
    const [heading = '', ...lines] = part.trim().split('\n')
    const given: Record<string, string> = {}
    let first = 0
    for (; first < lines.length; first++) {
      const line = lines[first]!
      if (line.startsWith('@'))
        given[line.slice(1, line.indexOf(':')).trim()] = line.slice(line.indexOf(':') + 1).trim()
      else if (line.trim() !== '') break
    }
    const marked = lines.slice(first).join('\n').trim()
    if (marked === '') throw new Error(`${file.pathname}: "${heading}" has no text`)
    const knownGap = heading.endsWith('(known gap)')
    return { title: heading, knownGap, given, ...readMarks(marked, `${file.pathname}: "${heading}"`) }
  })
}

function readMarks(marked: string, where: string): { text: string; marks: Mark[] } {
  const open: { label: string; group: string; start: number }[] = []
  const marks: Mark[] = []
  let text = ''
  for (let at = 0; at < marked.length; at++) {
    const opening = /^\{([a-z][a-zA-Z-]*)(?: (\d+))?: ?/.exec(marked.slice(at, at + 40))
    if (opening) {
      open.push({ label: opening[1]!, group: opening[2] ?? '', start: text.length })
      at += opening[0].length - 1
      continue
    }
    const closing = open.length > 0 ? /^(?: \| ([^{}]*))?\}/.exec(marked.slice(at)) : null
    if (closing) {
      const values = Object.fromEntries((closing[1] ?? '').split(';').filter(Boolean).map(keyAndValue))
      marks.push({ ...open.pop()!, end: text.length, values })
      at += closing[0].length - 1
      continue
    }
    text += marked.charAt(at)
  }
  if (open.length > 0) throw new Error(`${where}: {${open[0]!.label}: is never closed`)
  return { text, marks }
}

function keyAndValue(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
}

/**
 * A test for every case of a file: `find` says what the program finds in its text. Every mark must be found with exactly its
 * words, its group and the values that it lists, and nothing else may be found.
 */
export function testGoldSentences(
  file: URL,
  find: (gold: GoldCase) => readonly Mark[] | Promise<readonly Mark[]>,
): void {
  for (const gold of readGoldSentences(file)) {
    test(gold.title, async () => {
      const found = await find(gold)
      const wanted = gold.marks.map((mark) => show(gold.text, mark, mark.values)).sort()
      const given = found.map((mark) => show(gold.text, mark, asked(gold.marks, mark))).sort()
      if (!gold.knownGap) assert.deepEqual(given, wanted)
      else assert.notDeepEqual(given, wanted, 'This passes now: take "(known gap)" out of the heading.')
    })
  }
}

function show(text: string, mark: Mark, values: Readonly<Record<string, string>>): string {
  const listed = Object.entries(values)
    .sort()
    .map(([key, value]) => `${key}=${value}`)
  return `${mark.start}-${mark.end} ${mark.label} ${mark.group} "${text.slice(mark.start, mark.end)}" ${listed.join('; ')}`
}

/** Only the values that gold lists for the mark at the same place are compared. */
function asked(wanted: readonly Mark[], found: Mark): Record<string, string> {
  const twin = wanted.find((mark) => mark.label === found.label && mark.start === found.start && mark.end === found.end)
  const keys = Object.keys(twin?.values ?? {})
  return Object.fromEntries(keys.map((key) => [key, found.values[key] ?? '']))
}
