import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { after, suite, test } from 'node:test'
import { readManifest } from '../../../src/apps/cli/manifest.ts'
import { listPageFiles, openPageFile } from '../../../src/apps/cli/page-files.ts'

const folder = mkdtempSync(`${tmpdir()}/hearsay-page-files-`)
after(() => {
  rmSync(folder, { recursive: true, force: true })
})

function put(path: string, content: string): string {
  mkdirSync(`${folder}/${path}`.slice(0, `${folder}/${path}`.lastIndexOf('/')), { recursive: true })
  writeFileSync(`${folder}/${path}`, content)
  return `${folder}/${path}`
}

suite('the files of a directory', () => {
  test('come in the order of their names, without what is no page', async () => {
    for (const name of ['b.txt', 'a/2.html', 'a/10.html', 'B.TXT', 'c', '.hidden.txt', 'node_modules/x.txt']) {
      put(`pages/${name}`, name)
    }
    put('pages/photo.jpg', 'x')
    put('pages/more.JPG', 'x')
    symlinkSync(folder, `${folder}/pages/loop`)
    symlinkSync(`${folder}/pages/c`, `${folder}/pages/link.txt`)
    const { inputs, skipped } = await listPageFiles([`${folder}/pages`], {})
    const names = inputs.map(({ source }) => source.slice(`${folder}/pages/`.length))
    assert.deepEqual(names, ['B.TXT', 'a/10.html', 'a/2.html', 'b.txt', 'c', 'link.txt'])
    assert.deepEqual([...skipped], [['.jpg', 2]])
  })

  test('a directory without pages is an input that failed', async () => {
    put('pictures/photo.jpg', 'x')
    const { inputs } = await listPageFiles([`${folder}/pictures`], {})
    assert.equal(inputs.length, 1)
    assert.ok('reason' in inputs[0]! && inputs[0].reason.includes('has no pages'))
  })

  test('a file named by itself is read, whatever it is called', async () => {
    const path = put('pictures/photo.jpg', 'x')
    const { inputs } = await listPageFiles([path, `${folder}/nothing.txt`], { outlet: 'Valley Post' })
    assert.deepEqual(inputs, [
      { source: path, path, given: { outlet: 'Valley Post' } },
      { source: `${folder}/nothing.txt`, path: `${folder}/nothing.txt`, given: { outlet: 'Valley Post' } },
    ])
    const capture = await openPageFile({ source: 'photo', path, given: {} })
    assert.ok('bytes' in capture)
    assert.equal(capture.id, 'sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881')
    const missing = await openPageFile({ source: 'nothing', path: `${folder}/nothing.txt`, given: {} })
    assert.deepEqual(missing, {
      source: 'nothing',
      state: 'unreadable',
      reason: 'There is no such file or directory.',
    })
  })
})

suite('a manifest', () => {
  test('names pages beside it, with what they do not say', async () => {
    const manifest = put(
      'set/pages.jsonl',
      [
        '\ufeff{"path": "one.txt", "published": "2024-03-05", "outlet": null}',
        '',
        '{"path": "/tmp/two.txt", "outlet": "Other", "extra": 1}\r',
        'not json',
        '["one.txt"]',
        '{"published": "2024"}',
        '{"path": "three.txt", "published": 2024}',
      ].join('\n'),
    )
    const inputs = await readManifest(manifest, { outlet: 'Valley Post' })
    assert.deepEqual(inputs.slice(0, 2), [
      { source: 'one.txt', path: `${folder}/set/one.txt`, given: { outlet: 'Valley Post', published: '2024-03-05' } },
      { source: '/tmp/two.txt', path: '/tmp/two.txt', given: { outlet: 'Other' } },
    ])
    assert.deepEqual(
      inputs.slice(2).map((input) => [input.source.slice(manifest.length), 'reason' in input && input.reason]),
      [
        [':4', 'This line is not a JSON object.'],
        [':5', 'This line is not a JSON object.'],
        [':6', 'This line has no "path".'],
        [':7', '"published" must be a string.'],
      ],
    )
  })

  test('that is not there is an input that failed', async () => {
    const [input] = await readManifest(`${folder}/none.jsonl`, {})
    assert.ok(input && 'reason' in input)
  })
})
