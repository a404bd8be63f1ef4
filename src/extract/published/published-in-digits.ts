import { dayNumber, formatDay } from '../../evidence/calendar.ts'
import type { Published, Story } from '../../evidence/story.ts'

const longestLine = 80

/** A date in digits, the year first, in a line above the text: it means the same in every language ("2031-03-04 15:24"). */
export function publishedInDigits({ paragraphs }: Story, text: string): Published | null {
  for (const { role, span } of paragraphs) {
    if (role === 'body') break
    if ((role !== 'byline' && role !== 'deck') || span[1] - span[0] > longestLine) continue
    const found = /(?<!\d)((?:19|20)\d\d)([-./])(\d\d?)\2(\d\d?)(?!\d)/.exec(text.slice(...span))
    const day = found && dayNumber(Number(found[1]), Number(found[3]), Number(found[4]))
    if (day === null || !found) continue
    const start = span[0] + found.index
    return { value: formatDay(day), basis: 'stated', span: [start, start + found[0].length] }
  }
  return null
}
