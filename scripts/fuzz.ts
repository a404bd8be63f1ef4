import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * `npm run fuzz [-- RUNS [SEED]]`: reads 10,000 mutated pages (or so many as are named) and checks all that must hold. The seed
 * is printed; with it a failing run is repeated.
 */
const [runs = '10000', seed] = process.argv.slice(2)
const env = { ...process.env, HEARSAY_FUZZ_RUNS: runs, ...(seed === undefined ? {} : { HEARSAY_FUZZ_SEED: seed }) }
const root = fileURLToPath(new URL('..', import.meta.url))
const { status } = spawnSync('node', ['--test', 'test/fuzz/*.test.ts'], { cwd: root, env, stdio: 'inherit' })
process.exitCode = status ?? 1
