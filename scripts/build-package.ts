import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Builds the package that is published, in `dist/`: the compiled source in the layout of the clone, the gazetteer, the example
 * pages, and a package.json of its own, without Node and without what only development needs. `npm pack ./dist` packs it.
 */
interface PackageFile {
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly [field: string]: unknown
}

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = `${root}dist/`

rmSync(dist, { recursive: true, force: true })
execFileSync('tsc', ['-p', `${root}tsconfig.build.json`], { stdio: 'inherit', shell: process.platform === 'win32' })
mkdirSync(`${dist}build`, { recursive: true })
for (const path of ['bin', 'build/gazetteer.bin', 'models', 'examples/pages', 'README.md', 'LICENSE', 'NOTICE']) {
  cpSync(root + path, dist + path, { recursive: true })
}

const { name, version, description, license, type, engines, bin, dependencies, keywords } = JSON.parse(
  readFileSync(`${root}package.json`, 'utf8'),
) as PackageFile
const exported = { types: './src/index.d.ts', default: './src/index.js' }
const published = {
  name,
  version,
  description,
  keywords,
  license,
  type,
  engines,
  bin,
  exports: { '.': exported },
  dependencies,
}
writeFileSync(`${dist}package.json`, `${JSON.stringify(published, null, 2)}\n`)
