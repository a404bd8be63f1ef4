import { findPlaces } from '../../../src/extract/places/find-places.ts'
import { openGazetteer } from '../../../src/extract/places/gazetteer.ts'
import { english } from '../../../src/language/english/index.ts'
import { testGoldSentences, type Mark } from '../../gold-sentences.ts'
import { storyOf } from '../names/story-of.ts'

const gazetteer = openGazetteer(new URL('../../../build/gazetteer.bin', import.meta.url))

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
