import { findFigures } from '../../../src/extract/figures/find-figures.ts'
import type { Figure } from '../../../src/evidence/figure.ts'
import { testGoldSentences, type Mark } from '../../gold-sentences.ts'
import { english } from '../../../src/language/english/index.ts'
import { storyOf } from '../dated-story.ts'

for (const file of ['figures.gold.md', 'measures.gold.md']) {
  testGoldSentences(new URL(file, import.meta.url), ({ text }) => {
    const found = { entities: [], attributions: [], times: [] }
    const figures = findFigures(storyOf(text), text, found, english)
    return figures.map((figure) => markOf(figure, figures))
  })
}

function markOf(figure: Figure, figures: readonly Figure[]): Mark {
  const whole = figures.find(({ id }) => id === figure.partOf)
  const values = Object.fromEntries(Object.entries(figure).map(([key, value]) => [key, String(value)]))
  return {
    label: 'figure',
    group: '',
    start: figure.span[0],
    end: figure.span[1],
    values: { ...values, of: whole?.text ?? 'null' },
  }
}
