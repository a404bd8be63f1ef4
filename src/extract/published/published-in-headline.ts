import { formatDay } from '../../evidence/calendar.ts'
import { textAt } from '../../evidence/span.ts'
import type { Published, Story } from '../../evidence/story.ts'
import type { TimePhrase } from '../../evidence/time-phrase.ts'
import { wholeDay } from './whole-day.ts'

/** How much may stand between the bracket or dash and the date: "(as of 5 May 2024)". */
const longestOpening = 12

/** The day at the end of a headline, in brackets or behind a dash or comma, as reports have it: "Flash Update No. 7 (5 May 2024)". */
export function publishedInHeadline(
  { paragraphs }: Story,
  text: string,
  phrases: readonly TimePhrase[],
): Published | null {
  for (const phrase of phrases) {
    const day = phrase.role === 'headline' ? wholeDay(phrase) : null
    if (day === null) continue
    const [start, end] = paragraphs[phrase.paragraph]!.span
    const [from, to] = phrase.span
    const before = textAt(text, [Math.max(start, from - longestOpening), from])
    const isSetApart = /(?:[([][\p{L}\s]*|[-–—|,]\s)$/u.test(before)
    if (isSetApart && /^[)\]]?\s*$/.test(textAt(text, [to, end])))
      return { value: formatDay(day), basis: 'stated', span: phrase.span }
  }
  return null
}
