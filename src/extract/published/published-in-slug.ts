import { dayNumber, formatDay } from '../../evidence/calendar.ts'
import type { Published, Story } from '../../evidence/story.ts'

/** How far below a text its slug may stand, in characters. */
const reach = 300

/**
 * The date in the last line of a text that came over the wire: the agency, the desk, month, day and year in two digits each, and the
 * time of day ("AP-WF-05-14-26 1432GMT"). No other agency's order of the three is written with this time behind it.
 */
export function publishedInSlug({ span: [, end] }: Story, text: string): Published | null {
  const below = text.slice(end, end + reach)
  const found = /^[A-Z]{2,5}-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) \d{4}(?:GMT|Z)(?![\w-])/m.exec(below)
  const day = found && dayNumber(2000 + Number(found[3]), Number(found[1]), Number(found[2]))
  if (!found || day === null) return null
  const start = end + found.index + found[0].indexOf(`-${found[1]!}-`) + 1
  return { value: formatDay(day), basis: 'stated', span: [start, start + 8], reason: "the wire's slug below the text" }
}
