import assert from 'node:assert/strict'
import test from 'node:test'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { roomRules } from '../scripts/rooms.ts'

test('imports run one way, as the table of rooms says', async () => {
  const { modules, violations } = await check('src')
  assert.ok(modules > 30, `only ${modules} modules were looked at`)
  assert.deepEqual(violations, [])
})

test('planted violations are reported, so the check itself works', async () => {
  const { violations } = await check('test/planted/src')
  assert.deepEqual(violations.sort(), [
    'a-finder-imports-no-sibling: extract/places/find-places.ts -> extract/times/find-times.ts',
    'evidence-imports-only-itself: evidence/page.ts -> store/store.ts',
    'read-imports-only-evidence-words: read/read-page.ts -> language/english/index.ts',
  ])
})

async function check(root: string): Promise<{ modules: number; violations: string[] }> {
  const { output } = await cruise([root], {
    ruleSet: { forbidden: roomRules(root) },
    validate: true,
    // Without this an `import type` is invisible.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  })
  const { summary, modules } = output as ICruiseResult
  return {
    modules: modules.filter((module) => module.source.startsWith(root)).length,
    violations: summary.violations.map(({ rule, from, to }) =>
      `${rule.name}: ${from} -> ${to}`.replaceAll(`${root}/`, ''),
    ),
  }
}
