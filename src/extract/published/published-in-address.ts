import { dayNumber, formatDay, formatMonth } from '../../evidence/calendar.ts'
import type { Page } from '../../evidence/page.ts'
import { textAt, trimSpan, type Span } from '../../evidence/span.ts'
import type { Published } from '../../evidence/story.ts'
import { monthOfName } from './read-timestamp.ts'

/** The date in the page's own address: in its first line, in what the user gave, or in its metadata. */
export function publishedInAddress({ text, lines, given, metadata }: Page): Published | null {
  const firstLine = lines.find(({ span }) => textAt(text, trimSpan(text, span)) !== '')
  const line = firstLine && trimSpan(text, firstLine.span)
  const inLine = line ? readAddress(textAt(text, line)) : null
  if (line && inLine) {
    const span: Span = [line[0] + inLine.start, line[0] + inLine.end]
    return { value: inLine.value, basis: 'inferred', span, reason: 'the date in the page’s address' }
  }
  const address = given.url ?? metadata.url[0]?.value
  const found = address === undefined ? null : readAddress(address)
  const reason = `the date in the page’s address (${given.url === undefined ? 'metadata' : 'given with the page'})`
  return found && { value: found.value, basis: 'inferred', span: null, reason }
}

interface AddressDate {
  readonly value: string
  readonly start: number
  readonly end: number
}

const longestAddress = 2048

/** "/2022/7/21/", "/2022/jul/21/", "/2022-08-02/", "-20220802-", "/2022/07/": the first whole day, else the first month. */
function readAddress(line: string): AddressDate | null {
  const isAddress = line.startsWith('https://') || line.startsWith('http://')
  if (!isAddress || line.length > longestAddress || line.includes(' ')) return null
  const runs = [...line.matchAll(/[A-Za-z0-9]+/g)].map((run) => ({ text: run[0], start: run.index, end: run.index + run[0].length })) // prettier-ignore
  const dates = runs.flatMap((_, at) => readDate(line, runs.slice(at, at + 3)) ?? [])
  return dates.find(({ value }) => value.length === 'YYYY-MM-DD'.length) ?? dates[0] ?? null
}

interface Run {
  readonly text: string
  readonly start: number
  readonly end: number
}

function readDate(line: string, [first, second, third]: readonly Run[]): AddressDate | null {
  if (!first) return null
  if (/^(?:19|20)\d{6}$/.test(first.text)) {
    const value = dayValue(first.text.slice(0, 4), Number(first.text.slice(4, 6)), first.text.slice(6))
    return value === null ? null : { value, start: first.start, end: first.end }
  }
  if (!second || !/^(?:19|20)\d\d$/.test(first.text)) return null
  const mark = line.slice(first.end, second.start)
  const month = /^\d\d?$/.test(second.text)
    ? Number(second.text)
    : second.text.length === 3
      ? monthOfName(second.text)
      : null
  if ((mark !== '/' && mark !== '-') || month === null) return null
  const isDay = third && line.slice(second.end, third.start) === mark && /^\d\d?$/.test(third.text)
  const value = isDay ? dayValue(first.text, month, third.text) : null
  if (value !== null) return { value, start: first.start, end: third!.end }
  const isMonth = mark === '/' && line[second.end] === '/' && dayNumber(Number(first.text), month, 1) !== null
  return isMonth ? { value: formatMonth(Number(first.text), month), start: first.start, end: second.end } : null
}

function dayValue(year: string, month: number, day: string): string | null {
  const number = dayNumber(Number(year), month, Number(day))
  return number === null ? null : formatDay(number)
}
