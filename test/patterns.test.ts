import assert from 'node:assert/strict'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import test from 'node:test'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import ts from 'typescript'

/**
 * Every regular expression of the program is proved to run in linear time, and every one is a literal, so that none is made of
 * a page's words. Proofs are kept in `node_modules/.cache`, since some take seconds.
 */
interface Pattern {
  readonly source: string
  readonly flags: string
  readonly where: string
}

const root = fileURLToPath(new URL('..', import.meta.url))
const cacheFolder = `${root}node_modules/.cache/hearsay/`
const cacheFile = `${cacheFolder}patterns.json`

test('no regular expression backtracks badly', { timeout: 170_000 }, async () => {
  const proofs = readProofs()
  const unsafe: string[] = []
  const patterns = globSync('src/**/*.ts', { cwd: root }).flatMap(patternsOf)
  assert.ok(patterns.length > 0, 'no regular expression was found in src/')
  for (const pattern of patterns) {
    const key = `/${pattern.source}/${pattern.flags}`
    proofs[key] ??= (await check(pattern.source, pattern.flags, { timeout: 20_000 })).status
    if (proofs[key] !== 'safe') unsafe.push(`${pattern.where}: ${proofs[key]} ${key}`)
  }
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(cacheFile, JSON.stringify(proofs))
  assert.deepEqual(unsafe, [])
})

test('a pattern that backtracks badly is found, so the check itself works', async () => {
  assert.equal((await check('^(a+)+$', '', { timeout: 20_000 })).status, 'vulnerable')
})

function readProofs(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(cacheFile, 'utf8')) as Record<string, string>
  } catch {
    return {}
  }
}

function patternsOf(file: string): Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Pattern[] = []
  const open: ts.Node[] = [source]
  for (let node = open.pop(); node; node = open.pop()) {
    const where = `${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where })
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source) === 'RegExp') {
      found.push({
        source: '(a+)+$',
        flags: '',
        where: `${where} builds a pattern at run time; write it as a literal:`,
      })
    }
    ts.forEachChild(node, (child) => {
      open.push(child)
    })
  }
  return found
}
