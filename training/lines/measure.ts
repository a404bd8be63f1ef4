import { readFileSync } from 'node:fs'
import { english } from '../../src/language/english/index.ts'
import { featureNames } from '../../src/read/stories/feature-names.ts'
import { weightsOf, type LineModel } from '../../src/read/stories/line-model.ts'
import { outlineStories } from '../../src/read/stories/outline-stories.ts'
import { loadPages } from './load-pages.ts'

/**
 * `node training/lines/measure.ts WEIGHTS.json FOLDER…`: what the weights of a file find on pages that `pastes.py` made: F1 of the first
 * and of the last lines of stories, of both, of the lines of all bodies, and how many pages have the right number of stories. The
 * scorer of `pastes` says the same, and more, of the whole program with its own weights.
 */
const [file = '', ...folders] = process.argv.slice(2)
const told = JSON.parse(readFileSync(file, 'utf8')) as { moves: number[][]; weights: Record<string, number[]> }
const model: LineModel = { weights: weightsOf(told.weights, featureNames), moves: told.moves.flat() }

const names = ['first', 'last', 'both', 'lines'] as const
const counts = Object.fromEntries(names.map((name) => [name, { right: 0, all: 0 }]))
let number = 0
const pages = folders.flatMap(loadPages)
for (const { lines, text, bodies: all, optional } of pages) {
  const isAsked = (index: number): boolean => !optional.has(index)
  const gold = all.map((body) => body.filter(isAsked)).filter((body) => body.length > 0)
  const found = outlineStories(lines, text, english.pages, model)
    .map(({ body }) => body.filter(isAsked))
    .filter((body) => body.length > 0)
  if (gold.length === found.length) number++
  count('first', gold, found, (body) => [body[0]])
  count('last', gold, found, (body) => [body.at(-1)])
  count('both', gold, found, (body) => [`${body[0]!} ${body.at(-1)!}`])
  count('lines', gold, found, (body) => body)
}
const shares = names.map((name) => `${name} ${((2 * counts[name]!.right) / counts[name]!.all).toFixed(3)}`)
console.log(`${pages.length} pages: ${shares.join(', ')}, number right ${(number / pages.length).toFixed(3)}`)

type Bodies = readonly (readonly number[])[]

function count(
  name: (typeof names)[number],
  gold: Bodies,
  found: Bodies,
  tell: (body: readonly number[]) => readonly unknown[],
): void {
  const wanted = new Set(gold.flatMap(tell))
  const given = new Set(found.flatMap(tell))
  counts[name]!.right += [...given].filter((one) => wanted.has(one)).length
  counts[name]!.all += wanted.size + given.size
}
