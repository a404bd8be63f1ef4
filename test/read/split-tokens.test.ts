import assert from 'node:assert/strict'
import test from 'node:test'
import { english } from '../../src/language/english/index.ts'
import { splitTokens } from '../../src/read/split-tokens.ts'

/** Text, and its tokens with a space between them: `n:` stands before numbers, `m:` before marks. */
const cases: readonly (readonly [text: string, tokens: string])[] = [
  ['They don’t know', 'They don’t know'],
  ['Armenia’s army', 'Armenia ’s army'],
  ["it's the Smiths' house", "it 's the Smiths m:' house"],
  ['the U.S. and the U.N.-led force', 'the U.S. and the U.N.-led force'],
  ['11.1 billion of $10,000', 'n:11.1 billion of m:$ n:10,000'],
  ['an 80-year-old man', 'an 80-year-old man'],
  ['in 2015-16 or 30–40', 'in n:2015-16 or n:30–40'],
  ['at 10:30 on 9/11', 'at n:10:30 on n:9/11'],
  ['20% or 3.5m, 10km', 'n:20 m:% or n:3.5 m m:, n:10 km'],
  ['5pm and 6 p.m.', 'n:5 pm and n:6 p.m.'],
  ['the 1980s, the 21st', 'the 1980s m:, the 21st'],
  ['a 7.8-magnitude quake', 'a 7.8-magnitude quake'],
  ['Rs500 or US$5bn', 'Rs n:500 or US m:$ n:5 bn'],
  ['G20, MH17, COVID-19, 5G', 'G20 m:, MH17 m:, COVID-19 m:, 5G'],
  ['al-Qaeda in Nagorno-Karabakh', 'al-Qaeda in Nagorno-Karabakh'],
  ['Israel–Gaza', 'Israel m:– Gaza'],
  ['Sept. 12, No. 10', 'Sept. n:12 m:, No. n:10'],
  ['She said no.', 'She said no m:.'],
  ['Mr. J. Doe', 'Mr. J. Doe'],
  ['see example.com.', 'see example.com m:.'],
  ['wait...', 'wait m:. m:. m:.'],
  ['.5 of it, $.50', 'n:.5 of it m:, m:$ n:.50'],
  ['and/or km/h', 'and m:/ or km m:/ h'],
  ['café naïve Œuvre', 'café naïve Œuvre'],
  ['e\u0301tat', 'e\u0301tat'],
  ['😀 ok', 'm:😀 ok'],
  ['٣٤ قتيلا', 'n:٣٤ قتيلا'],
]

for (const [text, wanted] of cases) {
  test(`Tokens of ${text}`, () => {
    const tokens = splitTokens(text, [0, text.length], english.sentences)
    const prefix = { word: '', number: 'n:', mark: 'm:' }
    assert.equal(tokens.map((token) => prefix[token.kind] + token.text).join(' '), wanted)
  })
}
