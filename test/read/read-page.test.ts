import assert from 'node:assert/strict'
import test from 'node:test'
import { stateOf } from '../../src/read/page-state.ts'
import { readPage } from '../../src/read/read-page.ts'
import { captureOf, checkPage, linesOf, pageOf } from './captures.ts'

test('The lines of a text file are as they stand, blank ones too', () => {
  const page = pageOf('The dam broke.\r\n\r\n  Two villages \nfled.\r')
  assert.deepEqual(linesOf(page), ['The dam broke.', '', '  Two villages ', 'fled.'])
  assert.equal(page.mediaType, 'text/plain')
  assert.equal(page.lines[0]!.marks, null)
})

test('What is odd is told with its place', () => {
  const { problems } = pageOf(Uint8Array.from([...new TextEncoder().encode('“A” “B” “C” “D” \0'), 0xff]))
  assert.deepEqual(
    problems.map(({ code, span }) => ({ code, span })),
    [
      { code: 'replaced-characters', span: [17, 18] },
      { code: 'nul', span: [16, 17] },
    ],
  )
  const lone = pageOf(new Uint8Array(Buffer.from('\ufeffThe \ud83d dam', 'utf16le'))).problems
  assert.deepEqual(
    lone.map(({ code, span }) => ({ code, span })),
    [{ code: 'lone-surrogate', span: [4, 5] }],
  )
})

test('Five MiB of a page are read, to a whole character', () => {
  const bytes = new TextEncoder().encode('x' + '堤'.repeat(2_000_000))
  const page = readPage(captureOf(bytes, 90_000_000))
  assert.equal(page.text.length, Math.floor((5 * 1024 * 1024 - 1) / 3) + 1)
  assert.equal(page.encoding.replaced, 0)
  assert.deepEqual(
    page.problems.map(({ code }) => code),
    ['truncated'],
  )
})

test('A page without a story ends in the state that says why', () => {
  const states = ['', '\ufeff', ' \n', '<html><script>x</script>', 'Menu', '\0\x01\x02\x03'].map((text) =>
    stateOf(pageOf(text), []),
  )
  assert.deepEqual(states, ['empty', 'empty', 'no-text', 'no-text', 'no-story', 'unreadable'])
})

const article = `<!doctype html>
<html lang="en"><head><title>Dam breaks &ndash; Kariba Post</title>
<meta property="og:title" content="Dam breaks near Kariba">
<meta name="author" content='Ama Osei'>
<link rel="canonical" href="https://post.example/dam">
<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["NewsArticle"],
  "headline": "Dam breaks near Kariba", "datePublished": "2031-03-05T10:00:00Z", "publisher": {"name": "Kariba Post"}}]}</script>
<style>p { color: red }</style></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><header><h1>Dam breaks
   near Kariba</h1></header>
<time datetime="2031-03-05">5 March</time>
<figure><img alt="A dam"><figcaption>The dam on Tuesday.</figcaption></figure>
<p>“We&nbsp;fled,” said <a href="/osei">Ama Osei</a>, who lost her house &amp; her boat in the night of the flood.<br>
Two vil&shy;lages	were<!-- not -->flooded, <b>twelve</b> people are missing and the road to the town is closed for now.</p>
<p hidden>Hidden</p><p style="color: red; display: none">Hidden too</p><template>Unseen</template>
<ul><li>One<li>Two</ul><pre>first
second</pre></article>
<div class="newsletter-signup">Sign up now</div><footer>© Kariba Post</footer></body></html>`

test('Of an HTML page the visible text is read, one block a line', () => {
  const page = pageOf(article)
  assert.deepEqual(linesOf(page), [
    'Home World',
    'Dam breaks near Kariba',
    '5 March',
    'The dam on Tuesday.',
    '“We\u00a0fled,” said Ama Osei, who lost her house & her boat in the night of the flood.',
    'Two villages wereflooded, twelve people are missing and the road to the town is closed for now.',
    'One',
    'Two',
    'first',
    'second',
    'Sign up now',
    '© Kariba Post',
  ])
  assert.equal(page.text, linesOf(page).join('\n'))
  checkPage(new TextEncoder().encode(article), page)
})

test('The markup’s marks stand with each line', () => {
  const page = pageOf(article)
  const told = page.lines.map(({ span, marks }) => [page.text.slice(...span).slice(0, 11), marks!.part, marks!.aside])
  assert.deepEqual(told, [
    ['Home World', null, true],
    ['Dam breaks ', 'headline', false],
    ['5 March', 'byline', false],
    ['The dam on ', 'caption', false],
    ['“We\u00a0fled,” ', 'text', false],
    ['Two village', 'text', false],
    ['One', 'text', false],
    ['Two', 'text', false],
    ['first', 'text', false],
    ['second', 'text', false],
    ['Sign up now', null, true],
    ['© Kariba Po', null, true],
  ])
  assert.deepEqual(page.lines.map(({ marks }) => marks!.heading).filter(Boolean), [1])
  assert.equal(page.lines[0]!.marks!.linkShare, 1)
  assert.equal(page.lines.filter(({ marks }) => marks!.listItem).length, 2)
  assert.equal(page.lines.filter(({ marks }) => marks!.article === 0).length, 9)
})

test('Where no element is named for it, the article is where the paragraphs are', () => {
  const prose = 'The river rose in the night, and two villages on its banks had to leave their houses at once.'
  const page = pageOf(
    `<html><div><p>Teaser</p></div><div id=x><div><p>${prose}</p><p>${prose}</p></div></div><div>More</div>`,
  )
  assert.deepEqual(
    page.lines.map(({ marks }) => marks!.article),
    [null, 0, 0, null],
  )
})

test('Metadata is told with its source and its bytes, best first', () => {
  const { metadata, text } = pageOf(article)
  const told = (key: keyof typeof metadata): string[] => metadata[key].map(({ from, value }) => `${from}: ${value}`)
  assert.deepEqual(told('title'), [
    'json-ld:headline: Dam breaks near Kariba',
    'og:title: Dam breaks near Kariba',
    'title: Dam breaks – Kariba Post',
  ])
  assert.deepEqual(told('published'), ['json-ld:datePublished: 2031-03-05T10:00:00Z', 'time: 2031-03-05'])
  assert.deepEqual(told('outlet'), ['json-ld:publisher: Kariba Post'])
  assert.deepEqual(told('authors'), ['author: Ama Osei'])
  assert.deepEqual(told('url'), ['canonical: https://post.example/dam'])
  assert.deepEqual(told('language'), ['lang: en'])
  const bytes = new TextEncoder().encode(article)
  for (const { value, bytes: range, from } of Object.values(metadata).flat() as (typeof metadata)['title']) {
    const written = new TextDecoder().decode(bytes.subarray(...range))
    assert.equal(written, from === 'title' ? 'Dam breaks &ndash; Kariba Post' : value)
  }
  assert.equal(text.slice(...metadata.title[0]!.span!), 'Dam breaks near Kariba')
})

test('Text that speaks of tags, and a feed, are no HTML', () => {
  assert.equal(pageOf('Write <b> for bold and <br> for a break.').mediaType, 'text/plain')
  assert.equal(pageOf('<?xml version="1.0"?><rss><channel><title>x</title></channel></rss>').mediaType, 'text/plain')
  assert.equal(pageOf('<p>The dam broke.</p>').mediaType, 'text/html')
})

test('Deep, endless and broken markup is read in time', { timeout: 120_000 }, () => {
  const shapes: readonly (readonly [source: string, codes: string])[] = [
    ['<div>'.repeat(100_000) + 'x', 'deep-nesting'],
    ['<html>' + '<span>'.repeat(45_000) + '<p>x</p>'.repeat(45_000), 'deep-nesting'],
    ['<html><svg><title>' + '<span>'.repeat(45_000) + '<p></p>'.repeat(45_000), 'deep-nesting'],
    ['<html><table>' + 'x<tr>'.repeat(50_000), ''],
    ['<html>' + Array.from({ length: 50_000 }, (_, index) => `<html a${index}>`).join(''), ''],
    ['<html>' + '&a'.repeat(200_000), ''],
    ['<html>' + '<'.repeat(1_000_000), ''],
    ['<'.repeat(10_000_000), 'truncated'],
    [
      '<html>' + `<article><h2>Dam</h2><p>${'The river rose in the night. '.repeat(5)}</p></article>`.repeat(20_000),
      '',
    ],
    ['<html>' + Array.from({ length: 30_000 }, (_, index) => `<div class="a${index} b-${index}">x</div>`).join(''), ''],
  ]
  for (const [source, codes] of shapes) {
    const page = pageOf(source)
    assert.equal(page.problems.map(({ code }) => code).join(), codes, source.slice(0, 40))
  }
})

test('Formatting that opens anew in every paragraph does not multiply the page', { timeout: 120_000 }, () => {
  const opened = Array.from({ length: 400 }, (_, index) => `<b id=${index}>`).join('')
  const page = pageOf(`<html><p>${opened}</p>${'<p>x</p>'.repeat(20_000)}`)
  assert.equal(page.lines.length, 20_000)
})

test('Of a page with more tags than any book has, the first are read', { timeout: 120_000 }, () => {
  const page = pageOf('<html>' + '<p>x'.repeat(400_000))
  assert.equal(page.lines.length, 149_999)
  assert.deepEqual(
    page.problems.map(({ code }) => code),
    ['too-many-blocks'],
  )
})
