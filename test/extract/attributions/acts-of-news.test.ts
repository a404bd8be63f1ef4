import assert from 'node:assert/strict'
import test from 'node:test'
import type { Attribution } from '../../../src/evidence/attribution.ts'
import { readGoldSentences, type Mark } from '../../gold-sentences.ts'
import { sharedShare } from '../../../src/extract/attributions/joined-content.ts'
import { attributionsIn } from './attributions-in.ts'
import { linesOf } from './lines-of.ts'

/** What must be reached in each part of the file: the share of its reports that are found, and of these the share whose act is right. */
const floors = { found: 0.9, right: 0.58 } as const

function reportOf({ start, end }: Mark, found: readonly Attribution[]): Attribution | undefined {
  const share = ({ content }: Attribution): number => sharedShare(content, [[start, end]])
  return found.filter((one) => share(one) >= 0.4).toSorted((a, b) => share(b) - share(a))[0]
}

for (const part of readGoldSentences(new URL('acts-of-news.gold.md', import.meta.url))) {
  test(`acts: ${part.title}`, async () => {
    const missed: string[] = []
    const wrong: string[] = []
    let met = 0
    for (const { text, marks } of linesOf(part)) {
      const attributions = await attributionsIn(text)
      for (const mark of marks) {
        const words = text.slice(mark.start, mark.end)
        const report = reportOf(mark, attributions)
        if (!report) missed.push(`${mark.label}: ${words}`)
        else {
          met++
          if (report.act !== mark.label) wrong.push(`${mark.label}, not ${report.act}: ${words}`)
        }
      }
    }
    const asked = met + missed.length
    const right = met - wrong.length
    const shown = `found ${met} of ${asked}, act right ${right} of ${met}\nwrong:\n${wrong.join('\n')}\nmissed:\n${missed.join('\n')}`
    assert.ok(met >= floors.found * asked && right >= floors.right * met, shown)
  })
}
