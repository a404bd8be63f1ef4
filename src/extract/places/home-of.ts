import type { PlaceWords } from '../../language/place-words.ts'
import type { Line } from './pieces.ts'

/** From so many signs on, a story is told at home in a state, for readers who live there. */
const enoughSigns = 2

/**
 * How far a story is told at home in a state, 0 to 1: by words that papers use of their own state alone ("sheriff's deputies",
 * "Crown Court", "lakh"), and by the ending of the address at which it stands.
 */
export function homeOf(lines: readonly Line[], address: string | null, words: PlaceWords): ReadonlyMap<string, number> {
  const signs = new Map<string, Set<string>>()
  const add = (country: string | undefined, sign: string): void => {
    if (country === undefined) return
    const known = signs.get(country)
    if (known) known.add(sign)
    else signs.set(country, new Set([sign]))
  }
  const starts = startsOf(words.countrySigns)
  for (const { pieces } of lines)
    for (const [at, { lower }] of pieces.entries()) {
      add(words.countrySigns.get(lower), lower)
      const next = starts.has(lower) ? pieces[at + 1]?.lower : undefined
      if (next !== undefined) add(words.countrySigns.get(`${lower} ${next}`), `${lower} ${next}`)
    }
  const home = new Map([...signs].map(([country, found]) => [country, Math.min(1, found.size / enoughSigns)] as const))
  const country = address === null ? null : countryOfAddress(address)
  return country === null ? home : home.set(country, 1)
}

const known = new WeakMap<PlaceWords['countrySigns'], ReadonlySet<string>>()

/** The words with which signs of two words begin. */
function startsOf(signs: PlaceWords['countrySigns']): ReadonlySet<string> {
  let starts = known.get(signs)
  if (!starts) {
    starts = new Set([...signs.keys()].flatMap((sign) => (sign.includes(' ') ? [sign.split(' ', 1)[0]!] : [])))
    known.set(signs, starts)
  }
  return starts
}

/** Endings that the whole world uses. */
const commonEndings: ReadonlySet<string> = new Set([
  'co',
  'tv',
  'me',
  'io',
  'ai',
  'fm',
  'am',
  'ly',
  'cc',
  'eu',
  'to',
  'ws',
])

/** The host of an address in small letters; empty where it has none. */
export function hostOf(address: string | null): string {
  return /^(?:https?:\/\/)?([^/?#:\s]{1,253})/i.exec(address ?? '')?.[1]?.toLowerCase() ?? ''
}

function countryOfAddress(address: string): string | null {
  const host = hostOf(address)
  const ending = host.split('.').at(-1) ?? ''
  if (!host.includes('.') || ending.length !== 2 || commonEndings.has(ending)) return null
  return ending === 'uk' ? 'GB' : ending.toUpperCase()
}
