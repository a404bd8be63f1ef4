import type { PlaceMention } from '../../../src/evidence/place-mention.ts'

/** The places that the gold sentences speak of: ISO code, name, adjective. */
const countries: readonly (readonly [code: string, name: string, adjective: string | null])[] = [
  ['NO', 'Norway', 'Norwegian'],
  ['NO', 'Oslo', null],
  ['SE', 'Sweden', 'Swedish'],
  ['EE', 'Estonia', 'Estonian'],
  ['AM', 'Armenia', 'Armenian'],
  ['AZ', 'Azerbaijan', 'Azerbaijani'],
  ['RU', 'Russia', 'Russian'],
  ['UA', 'Ukraine', 'Ukrainian'],
  ['SD', 'Sudan', 'Sudanese'],
  ['KG', 'Kyrgyzstan', 'Kyrgyz'],
  ['TJ', 'Tajikistan', 'Tajik'],
]

/** Mentions of these places, as the gazetteer would find them. */
export function placesIn(text: string): PlaceMention[] {
  const found: PlaceMention[] = []
  for (const word of text.matchAll(/\p{L}+/gu)) {
    for (const [country, name, adjective] of countries) {
      const kind = word[0] === name ? 'place' : word[0] === adjective ? 'nationality' : null
      if (!kind) continue
      const location = {
        lat: 0,
        lon: 0,
        country,
        geonameId: null,
        precision: adjective === null ? 'town' : 'country',
      } as const
      found.push({ span: [word.index, word.index + word[0].length], kind, name, location })
    }
  }
  return found
}
