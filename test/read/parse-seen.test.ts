import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultTreeAdapter, parse } from 'parse5'
import { parseSeen } from '../../src/read/html/parse-seen.ts'
import type { Document, Node } from '../../src/read/html/parse-tree.ts'

const options = { sourceCodeLocationInfo: true, treeAdapter: defaultTreeAdapter }
const code = 'let a = "<p>", b = é;\r\n'.repeat(60)

/** Every node with its place, but what scripts and style sheets hold, and where these stand. */
function nodesOf(document: Document): string[] {
  const found: string[] = []
  const open: Node[] = [document]
  for (let node = open.pop(); node; node = open.pop()) {
    const isUnseen = node.nodeName === 'script' || node.nodeName === 'style'
    const { startOffset, endOffset } = node.sourceCodeLocation ?? {}
    const said = 'value' in node ? node.value : 'attrs' in node ? JSON.stringify(node.attrs) : ''
    found.push(`${node.nodeName} ${said} ${isUnseen ? '' : `${startOffset}-${endOffset}`}`)
    if ('childNodes' in node && !isUnseen) open.push(...node.childNodes)
    if ('content' in node) open.push(node.content)
  }
  return found
}

test('what scripts and style sheets hold is passed over, and all else stands where it stood', () => {
  const source = `<head><script>${code}</script><style>${code}</style><body><p id=a>Dam</p><SCRIPT src=b>${code}</SCRIPT ><p>é`
  const document = parseSeen(source, options)
  assert.deepEqual(nodesOf(document), nodesOf(parse(source, options)))
  assert.ok(!JSON.stringify(nodesOf(document)).includes('let a'))
})

test('linked data are kept', () => {
  const source = `<script type="application/ld+json">"${code}"</script>`
  const [html] = parseSeen(source, options).childNodes
  assert.ok(html && 'childNodes' in html)
  const [head] = html.childNodes
  assert.ok(head && 'childNodes' in head && head.childNodes[0] && 'childNodes' in head.childNodes[0])
  assert.equal(head.childNodes[0].childNodes.length, 1)
})

test('any source makes the same tree as when all of it is parsed', () => {
  const pieces = `<script>|</script>|<style>|</style>|<!--|-->|<noscript>|</noscript>|<textarea>|</textarea>|<svg>|</svg>|<iframe>|
    <title>|<select>|<template>|</template>|<script a="x>y">|<div b="c>">|<a href="|">|'|<table><tr>|<b>|<p>text é|]]>|<![CDATA[|${code}|${code}`
  const all = pieces.split('|')
  let state = 1
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  for (let round = 0; round < 100; round++) {
    const source = Array.from({ length: 4 + next(16) }, () => all[next(3) === 0 ? next(4) : next(all.length)]!).join('')
    assert.deepEqual(nodesOf(parseSeen(source, options)), nodesOf(parse(source, options)), source)
  }
})
