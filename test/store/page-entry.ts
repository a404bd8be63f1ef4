import { hash } from 'node:crypto'
import { ByteMapBuilder, type ByteMap } from '../../src/evidence/byte-map.ts'
import type { Block, Given, Line, Page } from '../../src/evidence/page.ts'
import type { Problem } from '../../src/evidence/problem.ts'
import type { StoryReading } from '../../src/evidence/reading.ts'
import type { Span } from '../../src/evidence/span.ts'
import type { Paragraph, Token } from '../../src/evidence/story.ts'
import type { PageEntry } from '../../src/store/store.ts'

export interface PageText {
  readonly source?: string
  readonly headline?: string
  readonly speaker?: string
  readonly town?: string
  readonly count?: number
  readonly outlet?: string | null
  readonly published?: string | null
  readonly given?: Given
  readonly reader?: string
  /** Put behind the last sentence of the body. */
  readonly ending?: string
}

/** A page of one story as a reader would read it, made by hand: one claim, one figure, one time, two entities, one problem. */
export function pageEntry(words: PageText = {}): PageEntry {
  const { headline = 'Old bridge closes', speaker = 'Ada Lind', town = 'Kisumu', count = 12, ending = '' } = words
  const headlineLine = headline
  const claimLine = `“We will rebuild it,” said Mayor ${speaker} on 4 March 2024.`
  const figureLine = `At least ${count} people were hurt in ${town}.${ending}`
  const text = `${headlineLine}\n\n${claimLine}\n${figureLine}\nShare this\n`
  const bytes = Buffer.from(text)
  const id = `sha256:${hash('sha256', bytes)}`
  const source = words.source ?? 'pages/bridge.txt'
  const given = words.given ?? {}
  const capture = { id, source, bytes, size: bytes.length, given }
  const problems: Problem[] = [
    { code: 'bad-given', message: 'This date cannot be read.', span: null },
    { code: 'glued-words', message: 'Two words stand together.', span: spanOf(text, 'rebuild it') },
  ]
  const page: Page = {
    id,
    source,
    mediaType: 'text/plain',
    encoding: { name: 'utf-8', basis: 'utf-8', replaced: 0 },
    text,
    byteMap: utf8Map(text),
    lines: linesOf(text),
    metadata: { title: [], published: [], modified: [], outlet: [], sections: [], url: [], authors: [], language: [] },
    given,
    problems: problems.slice(0, 1),
  }
  const end = text.indexOf('Share')
  const story = storyOf(words, text, { id: `${id.slice(7, 19)}.1`, speaker, town, count })
  return {
    capture,
    reader: words.reader ?? 'hearsay 1',
    reading: {
      page,
      state: 'read',
      blocks: blocksOf(page.lines, text, end),
      stories: [story],
      furniture: [{ span: [end, text.length], kind: 'share' }],
      problems,
    },
  }
}

function storyOf(
  words: PageText,
  text: string,
  { id, speaker, town, count }: { id: string; speaker: string; town: string; count: number },
): StoryReading {
  const person = spanOf(text, speaker)
  const place = spanOf(text, town)
  const date = spanOf(text, '4 March 2024')
  const cue = spanOf(text, 'said')
  const figure = spanOf(text, `At least ${count}`)
  const headline: Span = [0, text.indexOf('\n')]
  const { outlet = 'Lake Courier', published = '2024-03-05' } = words
  return {
    id,
    span: [0, text.indexOf('\nShare')],
    language: 'en',
    headline: { span: headline, text: text.slice(...headline) },
    outlet: outlet === null ? null : { name: outlet, basis: 'given', span: null, reason: 'the user gave it' },
    sections: [
      { name: 'News', basis: 'inferred', span: null, reason: 'the page’s article:section' },
      { name: town, basis: 'stated', span: place },
    ],
    credits: [{ name: 'Share', role: 'photo', span: spanOf(text, 'Share') }],
    paragraphs: text
      .slice(0, text.indexOf('\nShare'))
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [paragraphOf(text, line)])),
    published: published === null ? null : { value: published, basis: 'inferred', span: date, reason: 'the day after' },
    entities: [
      { id: 'e1', kind: 'person', name: speaker, description: 'Mayor', mentions: [person], place: null },
      {
        id: 'e2',
        kind: 'place',
        name: town,
        description: null,
        mentions: [place],
        place: {
          lat: -0.1,
          lon: 34.75,
          country: 'KE',
          geonameId: 191245,
          precision: 'town',
          division: 'Kisumu',
          reason: 'size',
          alternatives: [{ name: 'Kisumu', lat: -3.1, lon: 37.2, country: 'TZ', division: null, geonameId: null }],
        },
      },
    ],
    attributions: [
      {
        id: 'a1',
        source: { span: person, text: speaker, entity: 'e1', name: speaker, named: true },
        cue: { span: cue, text: 'said' },
        content: [spanOf(text, '“We will rebuild it,”'), figure],
        manner: 'direct',
        act: 'promise',
        standing: 'asserted',
        to: null,
        against: { name: town, entity: 'e2', span: place, basis: 'stated' },
        chain: [],
        earlier: true,
        saidAt: '2024-03-08',
        within: null,
        about: null,
        via: { name: 'Lake Agency', entity: null, span: null, basis: 'inferred', reason: 'its dateline' },
        confidence: 0.75,
        foundBy: 'rule:said-after',
        rests: { act: { span: cue, basis: 'stated' } },
      },
    ],
    figures: [
      {
        id: 'f1',
        span: figure,
        text: text.slice(...figure),
        value: count,
        quantifier: 'at least',
        min: count,
        max: null,
        approx: false,
        vague: false,
        unit: null,
        counted: 'people',
        measure: 'wounded',
        kind: 'flow',
        change: null,
        former: false,
        partOf: null,
        status: 'realised',
        saidBy: 'a1',
        place: 'e2',
        from: null,
        to: null,
        when: null,
        asOf: '2024-03-04',
        foundBy: 'rule:count',
        rests: { counted: { span: spanOf(text, 'people'), basis: 'stated' } },
      },
    ],
    times: [
      {
        id: 't1',
        span: date,
        text: '4 March 2024',
        type: 'date',
        value: '2024-03-04',
        mod: null,
        basis: 'stated',
        rests: {},
      },
    ],
    events: [
      {
        id: 'v1',
        span: [figure[0], spanOf(text, 'hurt')[1]],
        trigger: { span: spanOf(text, 'hurt'), text: 'hurt' },
        type: 'DISASTER',
        mode: 'wreck',
        actor: null,
        target: `At least ${count} people`,
        place: 'e2',
        from: null,
        to: null,
        when: null,
        status: 'realised',
        saidBy: 'a1',
        figures: ['f1'],
        victims: [
          {
            span: figure,
            text: text.slice(...figure),
            harm: 'wounded',
            figure: 'f1',
            entity: null,
            standing: 'unknown',
            affiliation: null,
            sex: null,
            age: null,
          },
        ],
        perpetrator: null,
        foundBy: 'rule:deed',
        rests: { place: { span: place, basis: 'stated' } },
      },
    ],
  }
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`"${words}" is not in the text`)
  return [start, start + words.length]
}

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const span: Span = [start, start + line.length]
    start += line.length + 1
    return { span, marks: null }
  })
}

/** Each line with its break is a block; the text must not end without one. */
function blocksOf(lines: readonly Line[], text: string, end: number): Block[] {
  return lines.slice(0, -1).map(({ span: [start, stop] }) => {
    const isBlank = stop === start
    const role = start >= end ? 'share' : isBlank ? 'blank' : start === 0 ? 'headline' : 'body'
    return { span: [start, Math.min(stop + 1, text.length)], role, story: start >= end || isBlank ? null : 0 }
  })
}

function paragraphOf(text: string, line: string): Paragraph {
  const span = spanOf(text, line)
  const tokens: Token[] = []
  let start = span[0]
  for (const word of line.split(' ')) {
    const kind = /^\d/.test(word) ? 'number' : /^\p{L}/u.test(word) ? 'word' : 'mark'
    tokens.push({ start, end: start + word.length, text: word, kind })
    start += word.length + 1
  }
  return { role: span[0] === 0 ? 'headline' : 'body', span, sentences: [{ span, tokens }] }
}

function utf8Map(text: string): ByteMap {
  const map = new ByteMapBuilder()
  let at = 0
  for (const character of text) {
    const bytes = Buffer.byteLength(character)
    map.add(at, 1, character.length, bytes)
    at += bytes
  }
  return map.build()
}
