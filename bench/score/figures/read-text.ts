import { fileURLToPath } from 'node:url'
import type { Figure } from '../../../src/evidence/figure.ts'
import { findFigures } from '../../../src/extract/figures/find-figures.ts'
import { findEntities } from '../../../src/extract/names/find-entities.ts'
import { findPlaces } from '../../../src/extract/places/find-places.ts'
import { openGazetteer } from '../../../src/extract/places/gazetteer.ts'
import { findTimes } from '../../../src/extract/times/find-times.ts'
import { resolveTimes } from '../../../src/extract/times/resolve-times.ts'
import { english } from '../../../src/language/english/index.ts'
import { storyOf } from '../story-of.ts'

/** Where the data of others lie, beside the project. */
export const dataFolder = fileURLToPath(new URL('../../../../shared/data', import.meta.url))

const gazetteer = openGazetteer(new URL('../../../build/gazetteer.bin', import.meta.url))

/** The figures of a text that is taken as one story without date; its paragraphs are parted by empty lines. By rules alone. */
export function figuresOf(text: string): readonly Figure[] {
  const story = storyOf(text, /\n[ \t]*\n/)
  const places = findPlaces(story, gazetteer, english)
  const standing = places.filter(({ nested }) => nested !== true)
  const entities = findEntities(story, text, { places: standing, names: [] }, english)
  const times = resolveTimes(findTimes(story, english), null, text)
  return findFigures(story, text, { entities, attributions: [], times }, english)
}

/** How often something was right, found and wanted. */
export interface Count {
  right: number
  found: number
  wanted: number
}

export function counted(): Count {
  return { right: 0, found: 0, wanted: 0 }
}

export function show(name: string, { right, found, wanted }: Count): void {
  const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, wanted)]
  const f1 = (2 * right) / Math.max(1, found + wanted)
  console.log(
    `${name}: F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)} of ${found}, recall ${recall.toFixed(3)} of ${wanted}`,
  )
}

export function share(name: string, right: number, all: number): void {
  console.log(`${name}: ${(right / Math.max(1, all)).toFixed(3)} of ${all}`)
}

/** How many mistakes of each kind `--errors N` asks for. */
export const errorsShown = process.argv.includes('--errors')
  ? Number(process.argv[process.argv.indexOf('--errors') + 1] ?? 20)
  : 0
