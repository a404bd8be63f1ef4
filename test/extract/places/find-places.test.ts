import type { Paragraph, Story } from '../../../src/evidence/story.ts'
import { findPlaces } from '../../../src/extract/places/find-places.ts'
import { openGazetteer } from '../../../src/extract/places/gazetteer.ts'
import { english } from '../../../src/language/english/index.ts'
import { splitSentences } from '../../../src/read/split-sentences.ts'
import { testGoldSentences, type Mark } from '../../gold-sentences.ts'

const gazetteer = openGazetteer(new URL('../../../build/gazetteer.bin', import.meta.url))

/** A story whose paragraphs are the lines of a text. */
function storyOf(text: string): Story {
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const span = [start, start + line.length] as const
    paragraphs.push({ role: 'body', span, sentences: splitSentences(text, span, english.sentences) })
    start += line.length + 1
  }
  return {
    id: '000000000000.1',
    span: [0, text.length],
    language: 'en',
    headline: null,
    outlet: null,
    sections: [],
    credits: [],
    paragraphs,
  }
}

testGoldSentences(new URL('places.gold.md', import.meta.url), ({ text, given }) =>
  findPlaces(storyOf(text), gazetteer, english, { address: given['address'] ?? null }).map(
    ({ span, kind, name, location, nested }): Mark => ({
      label: nested === true ? 'nested' : kind === 'place' ? 'place' : 'people',
      group: '',
      start: span[0],
      end: span[1],
      values: {
        name,
        country: location.country ?? 'none',
        precision: location.precision,
        lat: location.lat.toFixed(0),
        lon: location.lon.toFixed(0),
      },
    }),
  ),
)
