import type { Span } from '../../evidence/span.ts'
import { isAcronymOf } from './is-acronym-of.ts'

const longestDateline = 60
const [bracket, capitalA, capitalZ] = [0x28, 0x41, 0x5a]

const placeBeforeAgency =
  /^[A-Z][A-Za-z.'’]{1,20}(?: (?:[a-z]{2} )?[A-Z][A-Za-z.'’]{1,20}){0,3}(?:, [A-Z][A-Za-z]{2,16})? \(([A-Z]{2,})[A-Za-z ]{0,12}\)/

/** "MADRID — ", "KHARTOUM, Sudan (AP) — ", "(CNN)": a place in capitals before a dash, or an agency in brackets, with or without a place: "Hong Kong (CNN)". */
export function beginsWithDateline(text: string, [start, end]: Span): boolean {
  const first = text.charCodeAt(start)
  if (first !== bracket && (first < capitalA || first > capitalZ)) return false
  const head = text.slice(start, Math.min(end, start + longestDateline))
  if (!/[(—–-]/.test(head)) return false
  if (/^\([A-Z][A-Za-z ]{1,20}\)/.test(head)) return true
  const agency = placeBeforeAgency.exec(head)
  // "World Health Organization (WHO)" is a name with its initials.
  if (agency) return !isAcronymOf(agency[1]!, head.slice(0, head.indexOf('(')))
  const dash = head.search(/ ?[—–]|\) ?-| --? /)
  if (dash < 3) return false
  const place = head.slice(0, dash)
  return (
    /^[A-Z][A-Z.'’ -]{2,}(?:[,(]|$| [A-Z(])/.test(place) ||
    /^[A-Z][\w.' -]{1,30}, ?[A-Z][\w.' -]{1,24}(?:\(|$)/.test(place)
  )
}
