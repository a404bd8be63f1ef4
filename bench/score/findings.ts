import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * `node bench/score/findings.ts [PART…]`: every number that is stated of names, times, places and figures, measured anew, part by part:
 * each line a measure with its F1 or share. With the names of parts (gold, times, places, names, people, figures, speed) only
 * those. Needs Python with PyYAML, and the data and the scorer beside the project. All takes half an hour on two quiet cores.
 */
interface Measurement {
  readonly title: string
  /** The program, then what it is told. */
  readonly command: readonly string[]
  /** The lines of its output that hold a number asked for; all where it is left out. */
  readonly keep?: RegExp
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const data = '../shared/data'

function scored(title: string, set: string, rest: readonly string[], keep: RegExp): Measurement {
  const command = ['python3', '../shared/score/score.py', set, ...rest, '--cmd', `${process.execPath} bin/hearsay.js`]
  return { title, command, keep }
}

function script(title: string, file: string): Measurement {
  return { title, command: [process.execPath, file] }
}

const goldNumbers = /^(?:figures(?:\.value\+quantifier)?\.f1|figures\.(?:kind|place|when|as_of)|figures\.status\.not-realised\.f1|times\.f1|places(?:\.found)?\.f1|attributions\.(?:strict\.)?f1|attributions\.source)/ // prettier-ignore
const timeNumbers = /^(?:value|strict)\.f1/
const placeNumbers = /^(?:strict|overlap-without-demonyms|within-161km-or-same-id)\.f1|^country/
const nameNumbers = /^(?:PER|LOC|ORG|all)\.f1/

const parts: Readonly<Record<string, readonly Measurement[]>> = {
  gold: [
    scored('Seeds', 'gold', ['--data', '../shared/gold/seeds', '--pages', '../shared/seeds'], goldNumbers),
    scored('World', 'gold', ['--data', '../shared/gold/world', '--pages', '../shared/gold/world/pages'], goldNumbers),
    scored('Examples', 'gold', ['--data', 'examples/gold', '--pages', 'examples/pages'], goldNumbers),
    scored('Kinds of pages', 'gold', ['--data', 'examples/kinds/gold', '--pages', 'examples/kinds/pages'], goldNumbers),
  ],
  times: [
    scored('TimeBank', 'timex', ['--data', `${data}/time/timebank`], timeNumbers),
    scored('WikiWars', 'timex', ['--data', `${data}/time/wikiwars`], timeNumbers),
  ],
  places: [
    scored('LGL', 'places', ['--data', `${data}/places/lgl/lgl.xml`], placeNumbers),
    scored('GeoWebNews', 'places', ['--data', `${data}/places/geowebnews/GWN-dev.xml`], placeNumbers),
    scored('GeoVirus', 'places', ['--data', `${data}/places/geovirus/GeoVirus.xml`], placeNumbers),
  ],
  names: [
    scored('Worldwide newswire', 'names', ['--data', `${data}/names/worldwide-newswire`], nameNumbers),
    scored('UNER EWT dev', 'names', ['--data', `${data}/names/uner-ewt-dev/en_ewt-ud-dev.iob2`], nameNumbers),
  ],
  people: [script('Who is who in GUM', 'bench/score/people/coreference.ts')],
  figures: [
    script('World news', 'bench/score/figures/news.ts'),
    script('Displacement', 'bench/score/figures/displaced.ts'),
    script('Raids', 'bench/score/figures/raids.ts'),
    script('Cases of others', 'bench/score/figures/cases.ts'),
    script('Measures', 'bench/score/figures/measures.ts'),
  ],
  speed: [script('Times, places and the gazetteer', 'bench/find-times-and-places.ts')],
}

function measure({ title, command: [program, ...options], keep }: Measurement): void {
  console.log(`\n${title}`)
  const { stdout, stderr, status } = spawnSync(program!, options, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
  const lines = stdout.split('\n').filter((line) => line !== '' && (!keep || keep.test(line)))
  for (const line of lines) console.log(`  ${line}`)
  if (status !== 0) console.log(`  failed: ${stderr.trim().split('\n').at(-1)}`)
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !(name in parts))
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}": ${Object.keys(parts).join(', ')}`)
  process.exitCode = 2
} else if (!existsSync(`${root}../shared/data`)) {
  console.error('The data does not lie beside the project.')
  process.exitCode = 1
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
    console.log(`\n# ${name}`)
    for (const measurement of parts[name]!) measure(measurement)
  }
}
