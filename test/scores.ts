import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

/** The sets of gold pages whose scores may never fall, and where they lie from the project's root. */
export const goldSets = {
  seeds: ['../shared/gold/seeds', '../shared/seeds'],
  world: ['../shared/gold/world', '../shared/gold/world/pages'],
  examples: ['examples/gold', 'examples/pages'],
  kinds: ['examples/kinds/gold', 'examples/kinds/pages'],
} as const

export type GoldSet = keyof typeof goldSets

/** Scores by the name that the scorer gives them. */
export type Scores = Readonly<Record<string, number>>

const root = fileURLToPath(new URL('..', import.meta.url))
const scorer = '../shared/score/score.py'

/** Why the scorer cannot run here, or false where it can. It lies beside the project, and needs Python with PyYAML. */
export function scorerMissing(): string | false {
  if (!existsSync(root + scorer)) return 'the scorer does not lie beside the project'
  return spawnSync('python3', ['-c', 'import yaml']).status === 0 ? false : 'Python with PyYAML is not installed'
}

/** Reads the pages of a set by the command line, and scores them. Throws with the scorer's words where a reading is malformed. */
export function scoreGold(set: GoldSet): Scores {
  const folder = mkdtempSync(`${tmpdir()}/hearsay-scores-`)
  const [gold, pages] = goldSets[set]
  const out = `${folder}/scores.json`
  const options = [scorer, 'gold', '--data', gold, '--pages', pages, '--cmd', 'node bin/hearsay.js', '--out', out]
  const { status, stderr } = spawnSync('python3', options, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`scoring ${set} failed:\n${stderr}`)
  const { numbers } = JSON.parse(readFileSync(out, 'utf8')) as { numbers: Record<string, { value: number | null }> }
  rmSync(folder, { recursive: true })
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([name, { value }]) => (value === null ? [] : [[name, value]])),
  )
}
