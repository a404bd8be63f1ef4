#!/usr/bin/env node
// Plain JavaScript without named imports: an old Node must get as far as the message below.
import child from 'node:child_process'
import fs from 'node:fs'
import module from 'node:module'
import url from 'node:url'

if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(`Hearsay needs Node 24 or newer; this is Node ${process.versions.node}.`)
  console.error(
    'In a clone, run "npm start" once: it installs Node 24 beside the program; then "npx hearsay ..." uses it.',
  )
  console.error('Anywhere else, install Node 24 or newer from https://nodejs.org, or with your package manager.')
  process.exit(1)
}

module.enableCompileCache()

// A clone in which nothing but "npm ci" was run has no gazetteer yet.
const setup = new URL('../scripts/setup.js', import.meta.url)
if (!fs.existsSync(new URL('../build/gazetteer.bin', import.meta.url)) && fs.existsSync(setup)) {
  const { status } = child.spawnSync(process.execPath, [url.fileURLToPath(setup)], { stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(1)
}

// The source runs as it is in a clone; the published package holds the same files compiled.
const compiled = new URL('../src/apps/cli/main.js', import.meta.url)
const source = new URL('../src/apps/cli/main.ts', import.meta.url)
const { main } = await import((fs.existsSync(source) ? source : compiled).href)
process.exitCode = await main(process.argv)
