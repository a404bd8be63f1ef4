import { writeFileSync } from 'node:fs'
import { goldSets, scoreGold, type GoldSet } from '../test/scores.ts'

/**
 * Scores the program on the gold pages and writes what was reached to `test/scores.json`, below which `npm test` lets nothing
 * fall. Run it after a change that raises a score; a score that has fallen shows in the file's difference.
 */
const kept = [
  'stories.boundary.f1',
  'stories.both-boundaries.f1',
  'stories.headline.f1',
  'stories.published.accuracy',
  'furniture.lines.f1',
  'captions.lines.f1',
  'attributions.f1',
  'attributions.content.f1',
  'figures.f1',
  'times.f1',
  'places.f1',
]

const scores = Object.fromEntries(
  (Object.keys(goldSets) as GoldSet[]).map((set) => {
    const reached = scoreGold(set)
    console.log(set, reached)
    return [set, Object.fromEntries(kept.flatMap((name) => (name in reached ? [[name, reached[name]]] : [])))]
  }),
)
writeFileSync(new URL('../test/scores.json', import.meta.url), `${JSON.stringify(scores, null, 2)}\n`)
