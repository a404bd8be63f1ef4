import assert from 'node:assert/strict'
import test from 'node:test'
import { openKnowledge } from '../../src/ledger/knowledge.ts'
import { readCapture } from '../../src/ledger/read-capture.ts'
import { english } from '../../src/language/english/index.ts'
import { readPage } from '../../src/read/read-page.ts'
import { splitStories } from '../../src/read/split-stories.ts'
import { captureOf } from './captures.ts'

/** What each story of a page is: its headline, and its paragraphs by role. */
function storiesOf(html: string): { headline: string | null; body: string[]; other: string[]; codes: string[] }[] {
  const page = readPage(captureOf(html))
  const { stories, problems } = splitStories(page, [english])
  const codes = [...page.problems, ...problems].map(({ code }) => code)
  return stories.map(({ headline, paragraphs }) => ({
    headline: headline?.text ?? null,
    body: paragraphs.filter(({ role }) => role === 'body').map(({ span }) => page.text.slice(...span)),
    other: paragraphs
      .filter(({ role }) => role !== 'body' && role !== 'headline')
      .map(({ role, span }) => `${role}: ${page.text.slice(...span)}`),
    codes,
  }))
}

const first = 'The ferry Astrid ran aground off Vardal on Tuesday night with 214 people on board, the coast guard said.'
const second = 'Two crew members were treated for cold, and divers will look at the hull once the wind has dropped.'
const harbour = 'Elsewhere on the coast the harbour of Sund was closed for repairs that will last until the spring.'
const third = 'The company that runs the line said it would pay for hotel rooms until the next crossing on Thursday.'

test('Boxes, sign-ups, comments and lists of links in and around an article are furniture', () => {
  const [story, ...more] = storiesOf(`<!doctype html><title>Ferry runs aground off Vardal - Vardal Post</title>
<meta property="og:title" content="Ferry runs aground off Vardal"><body>
<div class="masthead"><a href="/">Vardal Post</a></div><nav><ul><li><a href="/n">News</a><li><a href="/s">Sport</a></ul></nav>
<div class="page-wrapper has-sidebar"><div class="content">
<div class="label">Shipping</div><h1>Ferry runs aground off Vardal</h1><p class="standfirst">Rescue boats brought everybody ashore by midnight</p>
<div class="byline">By Una Dahl</div><time datetime="2031-02-04T23:10Z">4 February 2031</time>
<div class="share-bar"><a href="#">Facebook</a> <a href="#">Mail</a></div>
<figure><img alt=""><figcaption>The Astrid at dawn. Photo: Una Dahl</figcaption></figure>
<p>${first}</p><div class="newsletter-box"><p>Get the morning's news from the coast by mail, every day before breakfast.</p></div>
<p>${second}</p><div class="more"><h3><a href="/x">Older ferries may lose their licence</a></h3><p>The ministry looks at ships built before 1990.</p></div>
<h2>Rooms paid for</h2><p>${third}</p>
<ul><li><a href="/1">Ferry line sold to a fund</a><li><a href="/2">Storm warning for the north</a></ul></div>
<section id="comments"><p>${'I was on board and nobody told us anything for three hours, which is a scandal. '.repeat(12)}</p></section></div>
<footer><p>Vardal Post is published by Vardal Media, which answers to the press council of the region.</p></footer>`)
  assert.deepEqual(more, [])
  assert.deepEqual(story, {
    headline: 'Ferry runs aground off Vardal',
    body: [first, second, 'Rooms paid for', third],
    other: [
      'deck: Rescue boats brought everybody ashore by midnight',
      'byline: By Una Dahl',
      'byline: 4 February 2031',
      'caption: The Astrid at dawn. Photo: Una Dahl',
    ],
    codes: [],
  })
})

const post = (headline: string, body: string): string =>
  `<div><span>10:40</span><h3>${headline}</h3><p>${body}</p></div>`
const update = (headline: string, articleBody: string): object => ({ '@type': 'BlogPosting', headline, articleBody })

test('Each post of a live blog is a story', () => {
  const data = {
    '@type': 'LiveBlogPosting',
    headline: 'Ferry aground: as it happened',
    liveBlogUpdate: [
      update('All are ashore', first),
      update('Hull damaged', second),
      update('Hotel rooms paid', third),
    ],
  }
  const stories = storiesOf(`<html><script type="application/ld+json">${JSON.stringify(data)}</script>
<main><h1>Ferry aground: as it happened</h1><p>We follow what happens off Vardal here, with reports from our writers on the coast.</p>
${post('All are ashore', first)}${post('Hull damaged', second)}${post('Hotel rooms paid', third)}</main>`)
  assert.deepEqual(
    stories.map(({ headline }) => headline),
    ['Ferry aground: as it happened', 'All are ashore', 'Hull damaged', 'Hotel rooms paid'],
  )
  assert.ok(stories[2]!.body.includes(second) && !stories[2]!.body.includes(first))
})

test('Articles of equal weight on one page are stories each; teasers are none', () => {
  const article = (headline: string, body: string): string =>
    `<article><h2>${headline}</h2><p>${body}</p><p>${body.replace('The', 'Again the')}</p></article>`
  const stories = storiesOf(`<html><main>${article('Ferry aground', first)}${article('Hotel rooms paid', third)}
<article><h2><a href="/x">Storm warning</a></h2><p>More wind is expected on Friday.</p></article></main>`)
  assert.deepEqual(
    stories.map(({ headline }) => headline),
    ['Ferry aground', 'Hotel rooms paid'],
  )
})

test('A text kept back from those who do not pay is told', () => {
  const page = (isAccessibleForFree: boolean, articleBody: string): string =>
    `<html><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry aground', isAccessibleForFree, articleBody })}</script>
<article><h1>Ferry aground</h1><p>${first}</p><div class="paywall"><p>Subscribe to read on.</p></div></article>`
  const all = [first, second, third, second, third].join(' ')
  assert.deepEqual(storiesOf(page(false, all))[0]!.codes, ['cut-text'])
  assert.deepEqual(storiesOf(page(false, ''))[0]!.codes, ['cut-text'])
  assert.deepEqual(storiesOf(page(true, all))[0]!.codes, ['disagreement'])
  assert.deepEqual(storiesOf(page(true, first))[0]!.codes, [])
})

test('Another headline in the markup is told, and both are kept', () => {
  const html = `<html><meta property="og:title" content="Shocking scenes on the coast"><article><h1>Ferry runs aground off Vardal</h1><p>${first}</p></article>`
  const page = readPage(captureOf(html))
  const [problem] = page.problems
  assert.equal(problem!.code, 'disagreement')
  assert.equal(page.text.slice(...problem!.span!), 'Ferry runs aground off Vardal')
  assert.equal(page.metadata.title[0]!.value, 'Shocking scenes on the coast')
})

test('What cannot be seen is no text', () => {
  const [story] =
    storiesOf(`<html><article><h1>Ferry aground</h1><p>${first}</p><p style="DISPLAY : none">Hidden one.</p>
<p hidden>Hidden two.</p><p aria-hidden="true">Hidden three.</p><p class="visually-hidden">Hidden four.</p><noscript><p>Hidden five.</p></noscript>
<template><p>Hidden six.</p></template><!-- Hidden seven. --><p>Two vil&shy;lages<wbr> are cut&nbsp;off.<br>Roads are closed.</p></article>`)
  assert.deepEqual(story!.body, [first, 'Two villages are cut\u00a0off.', 'Roads are closed.'])
})

test('The data that repeat an article’s text show where it is', () => {
  const boxed = `<div class="promo">${[first, second, third].map((line) => `<p>${line}</p>`).join('')}</div>`
  const other = `<div>${'<p>Elsewhere on the coast the harbour of Sund was closed for repairs that will last until the spring.</p>'.repeat(3)}</div>`
  const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: [first, second, third].join('\n') })
  const [story] = storiesOf(`<html><script type="application/ld+json">${data}</script>${boxed}${other}`)
  assert.deepEqual(story!.body, [first, second, third])
})

test('A page says which of two like languages it is in; a template’s "en" does not make it English', () => {
  const line = 'Bendungan itu jebol pada hari Selasa, dan dua desa di tepi sungai harus mengungsi pada malam itu juga. '
  const languageOf = (lang: string): string | undefined =>
    splitStories(readPage(captureOf(`<html lang="${lang}"><article><p>${line.repeat(3)}</p></article>`)), [english])
      .stories[0]?.language
  assert.equal(languageOf('id-ID'), 'id')
  assert.notEqual(languageOf('en'), 'en')
})

test('Lists of other pages, search results and notices of the page itself are no stories', () => {
  const entry = (number: number): string =>
    `boats brought ${number} people ashore by midnight, and nobody was hurt, the coast guard said.`
  const pageOf = (one: (number: number) => string): string =>
    `<html><h1>News</h1><ol>${[3, 4, 5, 6, 7].map(one).join('')}</ol>`
  const pages = [
    pageOf(
      (number) => `<li><h3><a href="/${number}">Ferry ${number} runs aground</a></h3><p>Rescue ${entry(number)}</p>`,
    ),
    pageOf(
      (number) => `<li><a href="/${number}"><h3>Ferry ${number} runs aground</h3><p>Rescue ${entry(number)}</p></a>`,
    ),
    pageOf((number) => `<li><a href="/${number}">Ferry ${number} runs aground</a><p>… ${entry(number)} The …</p>`),
    '<html><h1>Log in</h1><p>By logging in you agree to our terms of use and to our privacy policy, which you can read at any time.</p>',
  ]
  for (const page of pages) assert.deepEqual(storiesOf(page), [])
})

test('An article is one too where each of its headings leads elsewhere', () => {
  const parts = [3, 4, 5, 6, 7].map(
    (number) =>
      `<h3><a href="/${number}">The crossing to island ${number}</a></h3><p>${first} ${second} ${third} It took ${number} hours and two tugs to bring her home.</p>`,
  )
  const [story, ...more] = storiesOf(`<title>Five slow crossings</title><h1>Five slow crossings</h1>${parts.join('')}`)
  assert.deepEqual(more, [])
  assert.deepEqual([story?.headline, story?.body.length], ['Five slow crossings', 10])
})

test('A correction inside an article is a note', () => {
  const note = 'An earlier version of this article gave the number of people on board as 241.'
  const [story] = storiesOf(
    `<title>Ferry aground</title><article><h1>Ferry aground</h1><p>${first}</p><p>${second}</p><p>${note}</p></article>`,
  )
  assert.deepEqual([story?.body, story?.other], [[first, second], [`note: ${note}`]])
})

test('A poem in an article is a story, without a single long line', () => {
  const lines = [
    'The tide went out',
    'and took the boats',
    'and left the bells',
    'to ring alone',
    'over the sand',
    'until the night',
    'came in with lamps',
    'and counted us',
  ]
  const [story] = storiesOf(
    `<html><article><h1>Low water</h1><p>${lines.join('<br>')}</p></article><nav><a href="/">Home</a></nav>`,
  )
  assert.deepEqual([story!.headline, story!.body], ['Low water', lines])
})

/** The date of publication of each story of a page, with its basis. */
async function datesOf(html: string): Promise<(string | null)[]> {
  const { stories } = await readCapture({ ...captureOf(html), id: `sha256:${'0'.repeat(64)}` }, openKnowledge())
  return stories.map(({ published }) => published && `${published.value} ${published.basis}`)
}

test('A post of a live blog has the date that its data give it', async () => {
  const dated = (headline: string, articleBody: string, datePublished: string): object => ({
    ...update(headline, articleBody),
    datePublished,
  })
  const data = {
    '@type': 'LiveBlogPosting',
    headline: 'Ferry aground: as it happened',
    datePublished: '2031-02-04T22:00:00Z',
    liveBlogUpdate: [
      dated('All are ashore', first, '2031-02-06T08:00:00Z'),
      dated('Hull damaged', second, '2031-02-05T09:00:00Z'),
    ],
  }
  const html = `<html><script type="application/ld+json">${JSON.stringify(data)}</script><main><h1>Ferry aground: as it happened</h1>
<p>We follow what happens off Vardal here, with reports from our writers on the coast.</p>${post('All are ashore', first)}${post('Hull damaged', second)}</main>`
  assert.deepEqual(await datesOf(html), ['2031-02-04 inferred', '2031-02-06 inferred', '2031-02-05 inferred'])
})

test('A text that was broken at a width in <pre> has its paragraphs', () => {
  const [story, ...more] = storiesOf(`<title>Dam breaks near Sund</title><h1>Dam breaks near Sund</h1><pre>
SUND, March 4 - A dam broke near Sund on <b>Monday</b> night and the
water took two bridges &amp; a mill with it, the mayor, Ana Ruiz,
said. At least twelve people were brought to the hospital of the
town, and hundreds had to leave.

The river had risen for three days after heavy rain in the hills,
and engineers had warned of cracks in the wall of the dam in
January, but the money for the repair had not come, said Tom Ash,
who leads the water office of the district.
</pre>`)
  assert.deepEqual(more, [])
  assert.deepEqual(story?.body, [
    'SUND, March 4 - A dam broke near Sund on Monday night and the water took two bridges & a mill with it, the mayor, Ana Ruiz, said. At least twelve people were brought to the hospital of the town, and hundreds had to leave.',
    'The river had risen for three days after heavy rain in the hills, and engineers had warned of cracks in the wall of the dam in January, but the money for the repair had not come, said Tom Ash, who leads the water office of the district.',
  ])
})

test('A time on a page of several articles dates only the one that it stands in', async () => {
  const article = (head: string, body: string): string =>
    `<article>${head}<p>${body}</p><p>${body.replace('The', 'Again the')}</p></article>`
  const dated = '<h2>Ferry aground</h2><time datetime="2031-02-04T22:00Z">22:00</time>'
  const html = `<html><main>${article(dated, first)}${article('<h2>Hotel rooms paid</h2>', third)}</main>`
  assert.deepEqual(await datesOf(html), ['2031-02-04 inferred', null])
})

test('Each item of a newsletter in a table is a story; an article in a table with headings is one', () => {
  const more = '<a href="/x">Read the whole report on our pages</a>'
  const item = (headline: string, body: string): string =>
    `<tr><td><table><tr><td><h2>${headline}</h2><p>${body} ${second}</p>${more}</td></tr></table></td></tr>`
  const split = (headline: string, body: string): string =>
    `<tr><td><b><a href="/x">${headline}</a></b></td></tr><tr><td>${body} ${second}<br>${more}</td></tr>`
  const letter = (one: (headline: string, body: string) => string): string =>
    `<html><body><table><tr><td>Vardal Post, the morning letter</td></tr>${one('Ferry runs aground off Vardal', first)}
${one('Hotel rooms are paid for, says the company', third)}${one('Harbour of Sund closed until the spring', harbour)}
<tr><td>You get this letter because you signed up. <a href="/u">Unsubscribe</a></td></tr></table>`
  for (const one of [item, split]) {
    const stories = storiesOf(letter(one))
    assert.deepEqual(
      stories.map(({ headline, body }) => [headline, body]),
      [
        ['Ferry runs aground off Vardal', [`${first} ${second}`]],
        ['Hotel rooms are paid for, says the company', [`${third} ${second}`]],
        ['Harbour of Sund closed until the spring', [`${harbour} ${second}`]],
      ],
    )
  }
  const whole = `<html><table><tr><td>Menu</td><td><h1>Ferry aground</h1><p>${first}</p><h2>Rooms</h2><p>${third}</p>
<h2>Harbour</h2><p>${harbour}</p><h2>Hull</h2><p>${second}</p></td></tr></table>`
  assert.equal(storiesOf(whole).length, 1)
})

test('The reports of a newsletter without tables or articles are a story each; a text with headings is one', () => {
  const reports = [
    [
      'Ferry runs aground off Vardal',
      'The ferry Astrid ran aground off Vardal at night with 214 people on board. Two were treated for cold.',
    ],
    [
      'Teachers in Lusaka end strike',
      'Teachers in Lusaka have gone back to work. Their union said the ministry had agreed to pay what it owes.',
    ],
    [
      'Locusts reach Marsabit',
      'Swarms of locusts have reached Marsabit county. Growers there lost a third of the harvest a year ago.',
    ],
    [
      'Court frees editor Salma Idris',
      'A court in Khartoum has freed the editor Salma Idris on bail. She had been held for 41 days.',
    ],
  ]
  const letter = (items: readonly string[][]): string =>
    `<html><body><div>View in browser</div><div>Good morning. This happened overnight.</div>${items
      .map(
        ([title, text]) =>
          `<div><div><b>${title!}</b></div><div>${text!}</div><div><a href="/x">Read more</a></div></div>`,
      )
      .join('')}<div>You receive this because you signed up. <a href="/u">Unsubscribe</a></div></body></html>`
  assert.deepEqual(
    storiesOf(letter(reports)).map(({ headline, body }) => [headline, ...body]),
    reports,
  )
  const one = ['aground', 'boats', 'hull', 'crossing'].map((word) => [
    `The ferry and its ${word}`,
    `${first} ${second}`,
  ])
  assert.equal(storiesOf(letter(one)).length, 1)
})
