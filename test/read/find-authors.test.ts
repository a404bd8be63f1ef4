import assert from 'node:assert/strict'
import test from 'node:test'
import { english } from '../../src/language/english/index.ts'
import { readPage } from '../../src/read/read-page.ts'
import { splitStories } from '../../src/read/split-stories.ts'
import { captureOf } from './captures.ts'

const first = 'The ferry Astrid ran aground off Vardal on Tuesday night with 214 people on board, the coast guard said.'
const second = 'Two crew members were treated for cold, and divers will look at the hull once the wind has dropped.'

/** The credits of a page's only story: who wrote it, with the words that say so. */
function creditsOf(page: string): string[] {
  const read = readPage(captureOf(page))
  const [story] = splitStories(read, [english]).stories
  return story!.credits.map(({ name, role, span }) => {
    const written = read.text.slice(...span)
    return `${role} ${name}${written === name ? '' : ` (${written})`}`
  })
}

const html = (head: string, byline: string): string =>
  `<html><head><title>Ferry aground - Vardal Post</title><meta property="og:site_name" content="Vardal Post">${head}</head>
<body><article><h1>Ferry aground</h1>${byline}<p>${first}</p><p>${second}</p></article></body></html>`

const bylines: readonly (readonly [byline: string, ...credits: string[]])[] = [
  ['By Una Dahl', 'text Una Dahl'],
  ['by Una Dahl and Tor Lie', 'text Una Dahl', 'text Tor Lie'],
  ['By Una Dahl, Tor Lie and Ole van der Berg', 'text Una Dahl', 'text Tor Lie', 'text Ole van der Berg'],
  ['By Una Dahl, Senior Staff Writer, Shipping and Ports', 'text Una Dahl'],
  ['by Una Dahl (reporting) and Tor Lie (photography)', 'text Una Dahl', 'photo Tor Lie'],
  ['By Una Dahl@UnaDahl Feb 4, 2031, 11:47am', 'text Una Dahl'],
  ['4 February 2031 by Una Dahl | Updated 5 February 2031', 'text Una Dahl'],
  ['By Una Dahl Vardal Post', 'text Una Dahl'],
  ['Una Dahl Vardal Post', 'text Una Dahl'],
  ['Una Dahl - Feb 4, 2031', 'text Una Dahl'],
  ['By Una DahlStaff Writer', 'text Una Dahl'],
  ['By Una DahlVardalPost', 'text Una Dahl'],
  ['By Una Dahl On 02/04/31 at 11:47 AM', 'text Una Dahl'],
  ['Words by Una Dahl, pictures by Tor Lie', 'text Una Dahl'],
  ['Reporting by Una Dahl and Tor Lie', 'text Una Dahl', 'text Tor Lie'],
  ['By Vardal Post'],
  ['By Una Dahl Last updated Feb 4, 2031', 'text Una Dahl'],
  ['By VardalPost'],
  ['By Vardal Post Staff'],
  ['By Court Reporter'],
  ['By 7 News'],
  ['Posted on February 4, 2031 by Admin'],
  ['Por Una Dahl, 4 February 2031', 'text Una Dahl'],
  ['By vardalpost.com'],
  ['Breaking News 2 hours ago'],
  ['First Published 4 February 2031'],
]

for (const [byline, ...credits] of bylines) {
  test(`Of the byline “${byline}”`, () => {
    assert.deepEqual(creditsOf(html('', `<p class="byline">${byline}</p>`)), credits)
  })
}

test('A name of the markup counts where the page shows it', () => {
  const meta = '<meta name="author" content="Una Dahl, Vardal-post.example | una@post.example">'
  assert.deepEqual(creditsOf(html(meta, '<div>UNA DAHL</div>')), ['text Una Dahl (UNA DAHL)'])
  assert.deepEqual(creditsOf(html(meta, '')), [])
  assert.deepEqual(creditsOf(html('<meta name="author" content="Vardal Post">', '<div>Vardal Post</div>')), [])
  assert.deepEqual(creditsOf(html('', '<footer><a href="/staff/una-dahl/">Una Dahl</a></footer>')), ['text Una Dahl'])
  const analysis = '<meta name="author" content="Analysis by Una Dahl, Vardal Editor-at-large">'
  assert.deepEqual(creditsOf(html(analysis, '<div>Analysis by Una Dahl, Vardal Editor-at-large</div>')), [
    'text Una Dahl',
  ])
  const graph = JSON.stringify({
    '@graph': [
      { '@type': 'NewsArticle', headline: 'Ferry aground', author: { '@id': '#una' } },
      { '@type': 'Person', '@id': '#una', name: 'Una Dahl' },
    ],
  })
  const script = `<script type="application/ld+json"><![CDATA[${graph}]]></script>`
  assert.deepEqual(creditsOf(html(script, '<div>Una Dahl</div>')), ['text Una Dahl'])
})

test('A name alone in a byline is that of the writer if the next line says what they are', () => {
  const byline = '<p class="byline">Una Dahl</p>'
  assert.deepEqual(creditsOf(html('', `${byline}<div>Shipping Editor</div>`)), ['text Una Dahl'])
  assert.deepEqual(creditsOf(html('', byline)), [])
})

test('Of a text, the byline says it', () => {
  assert.deepEqual(creditsOf(`Ferry aground\n\nBy Una Dahl\n\n${first}\n\n${second}\n`), ['text Una Dahl'])
})

test('Where no byline names who wrote a text, the note below it does', () => {
  const note = '<p>(Reporting by Una Dahl; Editing by Tor Lie)</p>'
  assert.deepEqual(creditsOf(html('', '').replace('</article>', `${note}</article>`)), ['text Una Dahl'])
})

test('The outlet is what the address bears out, before an agency; words of the markup alone do not state it', () => {
  const outletOf = (head: string): string => {
    const page = `<html><head>${head}</head><body><article><h1>Ferry aground off Vardal</h1><p>${first}</p><p>${second}</p></article></body></html>`
    const [story] = splitStories(readPage(captureOf(page)), [english]).stories
    const { outlet } = story!
    return outlet ? `${outlet.name} ${outlet.basis}` : 'none'
  }
  const linked = `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    publisher: { '@type': 'Organization', name: 'Transworld Press' },
  })}</script>`
  const site = '<meta property="og:site_name" content="Vardal Harbour News">'
  assert.equal(outletOf(linked + site), 'Vardal Harbour News inferred')
  assert.equal(outletOf('<title>Ferry aground off Vardal – Vardal Post</title>'), 'Vardal Post inferred')
  assert.equal(outletOf('<title>Vardal Post – Ferry aground</title>'), 'none')
})

test('Whom the data of a page name has written it, and not whom a teaser beside it names', () => {
  const data = (author: string): string =>
    `<script type="application/ld+json">{"@type": "NewsArticle", "author": ${author}}</script>`
  const teaser = '<div><a rel="author" href="/c">Tor Lie</a></div>'
  const person = data('{"@type": "Person", "name": "Una Dahl"}')
  assert.deepEqual(creditsOf(html(person, `<div>Una Dahl</div>${teaser}`)), ['text Una Dahl'])
  assert.deepEqual(creditsOf(html(data('"UNA DAHL"'), '<div>Una Dahl</div>')), ['text Una Dahl'])
  assert.deepEqual(creditsOf(html(person, '<p class="byline">By Una DahlLake Agency</p>')), ['text Una Dahl'])
  const house = data('{"@type": "Organization", "name": "Lake University"}')
  assert.deepEqual(creditsOf(html(house, '<div>Lake University</div>')), [])
})
