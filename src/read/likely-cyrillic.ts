import { charsetOf } from './charset-of.ts'

/** The single-byte encodings of Cyrillic, as old pages of Russian and Bulgarian have them. */
const names = ['windows-1251', 'koi8-r', 'iso-8859-5', 'x-mac-cyrillic', 'ibm866', 'ibm855']

/** How many of a hundred letters of Russian are this one; Bulgarian and Ukrainian differ little. */
const shares: ReadonlyMap<string, number> = new Map(
  Object.entries({
    о: 11,
    е: 8.5,
    а: 8,
    и: 7.4,
    н: 6.7,
    т: 6.3,
    с: 5.5,
    р: 4.7,
    в: 4.5,
    л: 4.3,
    к: 3.5,
    м: 3.2,
    д: 3,
    п: 2.8,
    у: 2.6,
    я: 2,
    ы: 1.9,
    ь: 1.7,
    г: 1.7,
    з: 1.6,
    б: 1.6,
    ч: 1.5,
    й: 1.2,
    х: 1,
    ж: 0.9,
    ш: 0.7,
    ю: 0.6,
    ц: 0.5,
    щ: 0.4,
    э: 0.3,
    ф: 0.3,
    ъ: 0.3,
    ё: 0.1,
    і: 0.3,
    ї: 0.1,
    є: 0.1,
  }),
)

/** Long runs of bytes beyond ASCII are words of another alphabet; a Latin one has an accent here and there. */
const shortestRun = 3
const fewestBytes = 20
/** In Russian as it should be, a letter's share is 5.5 on average. */
const enough = 4.2
const leastLead = 0.3

/** The encoding in which bytes read best as Russian or Bulgarian; null where they read well in none. */
export function likelyCyrillic(bytes: Uint8Array): string | null {
  if (!hasForeignWords(bytes)) return null
  const scores = names.map((name) => ({ name, score: scoreOf(charsetOf(name)!.decode(bytes)) }))
  scores.sort((a, b) => b.score - a.score)
  const [best, second] = scores
  return best && second && best.score >= enough && best.score - second.score >= leastLead ? best.name : null
}

function hasForeignWords(bytes: Uint8Array): boolean {
  let high = 0
  let runs = 0
  bytes.forEach((byte, at) => {
    if (byte < 0x80) return
    high++
    if (at === 0 || bytes[at - 1]! < 0x80) runs++
  })
  return high >= fewestBytes && high >= runs * shortestRun
}

const wrongCase = 8
const noLetter = 2

/** The mean share of the characters beyond ASCII; what is no letter counts against, and a capital inside a word. */
function scoreOf(text: string): number {
  let sum = 0
  let count = 0
  let isAfterSmall = false
  for (const character of text) {
    if (character <= '\x7f') {
      isAfterSmall = false
      continue
    }
    count++
    const small = character.toLowerCase()
    const share = shares.get(small)
    if (share === undefined) sum -= noLetter
    else if (small === character) sum += share
    else sum += isAfterSmall ? -wrongCase : share / 2
    isAfterSmall = share !== undefined && small === character
  }
  return sum / Math.max(1, count)
}
