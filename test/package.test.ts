import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { after, before, suite, test } from 'node:test'
import { fileURLToPath } from 'node:url'

/** The published package, packed as it will be, unpacked where nothing of the clone is but the libraries that it names. */
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(`${tmpdir()}/hearsay-package-`)
const installed = `${folder}/node_modules/hearsay`

suite('the published package', () => {
  let files: string[] = []

  before(() => {
    execFileSync('node', [`${root}scripts/build-package.ts`], { cwd: root })
    const options = ['pack', './dist', '--json', '--ignore-scripts', '--pack-destination', folder]
    const report = execFileSync('npm', options, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const packed = JSON.parse(report) as Record<string, PackedFiles> | PackedFiles[]
    const { filename, files: list } = Object.values(packed)[0]!
    files = list.map(({ path }) => path)
    mkdirSync(installed, { recursive: true })
    execFileSync('tar', ['-xzf', `${folder}/${filename}`, '-C', installed, '--strip-components=1'])
    for (const name of readdirSync(`${root}node_modules`)) {
      if (name.startsWith('.') || name === 'hearsay' || name.startsWith('node-')) continue
      symlinkSync(`${root}node_modules/${name}`, `${folder}/node_modules/${name}`)
    }
  })

  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  test('holds the compiled program and what it reads with, and nothing else', () => {
    const kinds = new Set(
      files.map((path) => path.replace(/^(bin|src|examples\/pages)\/.*?(\.d\.ts|\.[a-z]+)$/, '$1/*$2')),
    )
    assert.deepEqual([...kinds].sort(), [
      'LICENSE',
      'NOTICE',
      'README.md',
      'bin/*.js',
      'build/gazetteer.bin',
      'examples/pages/*.html',
      'examples/pages/*.txt',
      ...readdirSync(`${root}models`).map((name) => `models/${name}`),
      'package.json',
      'src/*.d.ts',
      'src/*.js',
      // The weights of the line model.
      'src/*.json',
    ])
  })

  test('asks for no Node of its own, and for nothing that only development needs', () => {
    const script = `const p = require('./package.json'); console.log(JSON.stringify([p.optionalDependencies, p.devDependencies, p.scripts, p.engines.node]))`
    const fields = execFileSync('node', ['-e', script], { cwd: installed, encoding: 'utf8' })
    assert.equal(fields.trim(), '[null,null,null,">=24"]')
  })

  test('runs: the command line reads a page', () => {
    writeFileSync(`${folder}/page.txt`, 'The river burst its banks on Monday, the mayor, Ana Ruiz, said.\n')
    const line = execFileSync('node', [`${installed}/bin/hearsay.js`, 'read', '--json', 'page.txt'], {
      cwd: folder,
      encoding: 'utf8',
    })
    assert.equal((JSON.parse(line) as { page: { state: string } }).page.state, 'read')
  })

  test('runs: the library is imported by its name', () => {
    writeFileSync(
      `${folder}/use.mjs`,
      `import { readPage } from 'hearsay'
       const reading = await readPage('“We are safe,” said Ana Ruiz, the mayor.')
       console.log(reading.stories.length)`,
    )
    assert.equal(execFileSync('node', ['use.mjs'], { cwd: folder, encoding: 'utf8' }).trim(), '1')
  })
})

interface PackedFiles {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}
