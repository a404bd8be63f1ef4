import assert from 'node:assert/strict'
import test from 'node:test'
import type { Section } from '../../../src/evidence/story.ts'
import { english } from '../../../src/language/english/index.ts'
import { readPage } from '../../../src/read/read-page.ts'
import { splitStories } from '../../../src/read/split-stories.ts'
import { captureOf } from '../captures.ts'

const first = 'Ferry runs aground off Vardal'
const story = `The ferry Astrid ran aground off Vardal on Tuesday night with 214 people on board, the coast guard said.
Two crew members were treated for cold, and divers will look at the hull once the wind has dropped.
The company that runs the line said it would pay for hotel rooms until the next crossing on Thursday.`
const other = `Teachers in Lusaka went back to work on Monday after eleven days, their union announced in the capital.
Parents had paid for private lessons, and a head teacher said that it would take weeks to catch up.
The education ministry agreed to pay what it owes in two parts, the first of them before the end of July.`

interface Named {
  readonly outlets: (string | null)[]
  readonly sections: Section[]
}

function named(text: string): Named {
  const page = readPage(captureOf(text))
  const { stories } = splitStories(page, [english])
  for (const { outlet } of stories) if (outlet?.span) assert.equal(page.text.slice(...outlet.span), outlet.name)
  return {
    outlets: stories.map(({ outlet }) => outlet?.name ?? null),
    sections: stories.flatMap(({ sections }) => sections),
  }
}

test('A masthead above a story names its outlet; a menu, a headline and an agency do not', () => {
  assert.deepEqual(named(`The Vardal Post\nMenu\n\n${first}\n\n${story}`).outlets, ['The Vardal Post'])
  assert.deepEqual(named(`${first}\nVardal Post, 4 February 2031\n\n${story}`).outlets, ['Vardal Post'])
  assert.deepEqual(named(`Business News\n\n${first}\n\n${story}`).outlets, [null])
  assert.deepEqual(named(`Vardal Post\nLake Courier\n\n${first}\n\n${story}`).outlets, [null])
  assert.deepEqual(named(`${first}\n\n${story}\n\n© 2031 Reuters`).outlets, [null])
})

test('A copyright notice names the outlet of the story above it, and of no other', () => {
  const notice = '© 2031 Vardal Post. All rights reserved.'
  assert.deepEqual(named(`${first}\n\n${story}\n\nPrivacy\n${notice}`).outlets, ['Vardal Post'])
  const two = `${first}\n\n${story}\n\nPrivacy\nContact us\n${notice}\n\nTeachers end strike in Lusaka\nBy Ana Ruiz\n\n${other}`
  assert.deepEqual(named(two).outlets, ['Vardal Post', null])
  assert.deepEqual(named(`${first}\n\n${story}\n\nPrivacy\n© 2031 X Corp.`).outlets, [null])
})

test('The sender of an e-mail is its outlet if it is a house', () => {
  const mail = (from: string): string =>
    `From: ${from}\nDate: Tue, 4 Feb 2031 06:00:12 +0200\nSubject: ${first}\n\n${first}\n\n${story}`
  assert.deepEqual(named(mail('Vardal Morning <news@vardal.example>')).outlets, ['Vardal Morning'])
  assert.deepEqual(named(mail('"Vardal Post Alerts" <una@mail.example>')).outlets, ['Vardal Post'])
  assert.deepEqual(named(mail('Una Dahl <una.dahl@vardalpost.example>')).outlets, [null])
  assert.deepEqual(named(mail('news@vardalpost.example')).outlets, [null])
})

test('The name above the number of its subscribers is the channel of all posts of the page', () => {
  const told = [
    'The fire in Dock Street is out.',
    'Nobody was hurt, the brigade said.',
    'The street is open to cars again.',
  ]
  const posts = told.flatMap((one, at) => [one, `1.${at}K 0${at + 6}:51`])
  const page = (...top: string[]): string => [...top, '14 May', ...posts].join('\n')
  assert.deepEqual(named(page('Port City', '12 480 subscribers')).outlets, ['Port City', 'Port City', 'Port City'])
  assert.deepEqual(named(page('Port City')).outlets, [null, null, null])
})

test('Sections are those of the markup, with the line above the story that says so, or of the way to it', () => {
  const html = (head: string): string =>
    `<html><head>${head}</head><body><div>Home</div><div>Coast</div><article><h1>${first}</h1>${story
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</article></body></html>`
  const linked = (data: string): string => html(`<script type="application/ld+json">${data}</script>`)
  const names = (text: string): string[] => named(text).sections.map(({ name, basis }) => `${name} ${basis}`)
  assert.deepEqual(names(html('<meta property="article:section" content="Shipping">')), ['Shipping inferred'])
  assert.deepEqual(names(linked('{"@type": "NewsArticle", "articleSection": ["Coast", "Ferries", "coast"]}')), [
    'Coast stated',
    'Ferries inferred',
  ])
  const way = ['Home', 'News', 'Coast', first].map((name, at) => `{"position": ${at + 1}, "item": {"name": "${name}"}}`)
  const breadcrumb = `{"@type": "BreadcrumbList", "itemListElement": [${way.join(',')}]}`
  const page = `{"@type": "WebPage", "name": "${first}", "breadcrumb": ${breadcrumb}}`
  assert.deepEqual(names(linked(`{"@graph": [{"@type": "NewsArticle", "headline": "${first}"}, ${page}]}`)), [
    'News inferred',
    'Coast stated',
  ])
  assert.deepEqual(names(`Home › News › Coast\n${first}\n\n${story}`), ['News stated', 'Coast stated'])
  assert.deepEqual(names(`${first}\n\n${story}`), [])
})
