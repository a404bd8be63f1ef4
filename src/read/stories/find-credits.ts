import type { Span } from '../../evidence/span.ts'
import type { Credit, Paragraph } from '../../evidence/story.ts'
import type { Agency, PageWords } from '../../language/page-words.ts'
import { characterKind, isPlainLetter } from '../characters.ts'

/**
 * The agencies that a story names: in its captions as those who made or handed out a picture, in bylines, datelines and
 * notes as those whose text it is, in its text as those who heard or reported something. Each once for each role.
 */
export function findCredits(text: string, paragraphs: readonly Paragraph[], words: PageWords): Credit[] {
  const credits = paragraphs.flatMap((paragraph) => creditsIn(text, paragraph, words))
  const seen = new Set<string>()
  return credits.filter(({ name, role }) => {
    const key = `${role} ${name}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function creditsIn(text: string, { role, span, sentences }: Paragraph, words: PageWords): Credit[] {
  if (role === 'headline' || role === 'deck') return []
  return agenciesIn(text, span, words.agencies).flatMap(({ name, span: at }): Credit[] => {
    if (role === 'caption') return [{ name, role: roleInCaption(text, span, words), span: at }]
    if (role === 'byline' || role === 'note' || isDateline(text, span, at)) return [{ name, role: 'text', span: at }]
    const sentence = sentences.find((one) => one.span[0] <= at[0] && at[1] <= one.span[1])
    return isCited(text, at, sentence?.span ?? span, words) ? [{ name, role: 'cited', span: at }] : []
  })
}

/** Names of agencies as the page writes them, longest first, from left to right. */
function agenciesIn(text: string, [start, end]: Span, agencies: readonly Agency[]): { name: string; span: Span }[] {
  const found: { name: string; span: Span }[] = []
  const read: Span = [start, Math.min(end, start + longestRead)]
  const present = formsIn(text, read, agencies)
  if (present.size === 0) return found
  const paragraph = text.slice(...read)
  for (const { name, written } of agencies) {
    for (const form of written) {
      if (!present.has(form)) continue
      for (let at = paragraph.indexOf(form); at >= 0; at = paragraph.indexOf(form, at + form.length)) {
        const span: Span = [start + at, start + at + form.length]
        const isFree = found.every(({ span: other }) => other[1] <= span[0] || span[1] <= other[0])
        if (isFree && standsAlone(text, span)) found.push({ name, span })
      }
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

const longestRead = 10_000

/** The names of agencies that a paragraph has in it and that begin no word’s rest, found in one pass. */
function formsIn(text: string, [start, end]: Span, agencies: readonly Agency[]): ReadonlySet<string> {
  const { first, byFirstTwo } = formsOf(agencies)
  const present = new Set<string>()
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit > lastPlain || first[unit] === 0 || (at > start && isPlainLetter(text.charCodeAt(at - 1)))) continue
    const forms = byFirstTwo.get((unit << 16) | text.charCodeAt(at + 1))
    if (forms) for (const form of forms) if (text.startsWith(form, at) && at + form.length <= end) present.add(form)
  }
  return present
}

/** The names of agencies by the two code units that they begin with; the first of these are all in ASCII. */
interface Forms {
  /** 1 for each code unit that a name begins with. */
  readonly first: Uint8Array
  readonly byFirstTwo: ReadonlyMap<number, readonly string[]>
}

const lastPlain = 0x7f
const known = new WeakMap<readonly Agency[], Forms>()

function formsOf(agencies: readonly Agency[]): Forms {
  let forms = known.get(agencies)
  if (!forms) {
    const written = agencies.flatMap((agency) => agency.written)
    const first = new Uint8Array(lastPlain + 1)
    for (const form of written) first[form.charCodeAt(0)] = 1
    forms = { first, byFirstTwo: Map.groupBy(written, (form) => (form.charCodeAt(0) << 16) | form.charCodeAt(1)) }
    known.set(agencies, forms)
  }
  return forms
}

function standsAlone(text: string, [start, end]: Span): boolean {
  return (start === 0 || !isLetter(text, start - 1)) && (end >= text.length || !isLetter(text, end))
}

function isLetter(text: string, at: number): boolean {
  const kind = characterKind(text, at)
  return kind === 'letter' || kind === 'upper' || kind === 'digit' || text.charAt(at) === '-'
}

function roleInCaption(text: string, span: Span, { credits }: PageWords): Credit['role'] {
  const words = new Set(
    text
      .slice(...span)
      .toLowerCase()
      .split(/[^a-z]+/),
  )
  const says = (known: ReadonlySet<string>): boolean => [...known].some((word) => words.has(word))
  if (says(credits.handout)) return 'handout'
  return says(credits.video) && !says(credits.photo) ? 'video' : 'photo'
}

/** "COLUMBIA, S.C. (AP) — ", "Reuters - ": in brackets or before a dash, at the paragraph's beginning. */
function isDateline(text: string, [start]: Span, at: Span): boolean {
  if (at[0] - start > 60) return false
  return text.charAt(at[0] - 1) === '(' && text.charAt(at[1]) === ')'
}

/** "reported The Associated Press", "told Reuters", "Reuters quoted ...", "the Tass news agency". */
function isCited(text: string, at: Span, sentence: Span, { citing }: PageWords): boolean {
  const before = text
    .slice(Math.max(sentence[0], at[0] - 40), at[0])
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
  const after = text
    .slice(at[1], Math.min(sentence[1], at[1] + 40))
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
  const near = before.slice(-2)
  return (
    near.some((word) => citing.before.has(word) || citing.after.has(word)) ||
    after.slice(0, 3).some((word) => citing.after.has(word))
  )
}
