import { asAge } from './ages.ts'
import type { Amount } from './amount.ts'
import { befallAll, endOf, isList, isPartOf, type Counting } from './befall.ts'
import { changeOf, type Changed } from './change.ts'
import { endsClause } from './clauses.ts'
import { countedAfter, countedBeforeBrackets, type CountedNoun } from './counted.ts'
import type { Befallen, Draft } from './draft.ts'
import { isNoFigure } from './exclusions.ts'
import { isFormer } from './former.ts'
import { kindOf } from './kind.ts'
import { deedBeforeNumber, numberOfBefore } from './left-side.ts'
import type { Lexicon } from './lexicon.ts'
import { isHyphen, isTie, isWord, type Piece } from '../pieces.ts'
import { mayOpenNumeral, readAmount } from './read-amount.ts'
import { befallenAfter } from './right-side.ts'
import { statusOf } from './status.ts'
import type { TakenSpans } from './taken-spans.ts'
import { isWorthKeeping } from './worth-keeping.ts'
import { isOfFirst, wholesOf } from './whole.ts'

/** The figures of one sentence: what each number counts, what befell that, and which is a part of which. */
export function readSentence(pieces: readonly Piece[], taken: TakenSpans, lexicon: Lexicon): Draft[] {
  const countings = countingsOf(pieces, amountsOf(pieces, taken, lexicon), lexicon)
  const found = befallAll(pieces, countings, lexicon)
  const kept = countings
    .map((counting, at) => ({
      counting,
      befallen: fitting(
        pieces,
        counting,
        found[at] ?? befallenByNumberOf(pieces, counting, lexicon) ?? hadAtPlace(pieces, counting, lexicon),
        lexicon,
      ),
    }))
    .filter(({ counting, befallen }, at) => {
      return isWorthKeeping(pieces, counting, befallen, isPart(pieces, countings, at, lexicon), lexicon)
    })
  const wholes = wholesOf(
    pieces,
    kept.map(({ counting }) => counting),
    lexicon,
  )
  const changes: (Changed | null)[] = []
  kept.forEach(({ counting: { amount } }, at) => {
    const before = at === 0 ? null : { amount: kept[at - 1]!.counting.amount, changed: changes[at - 1]! }
    changes.push(changeOf(pieces, amount, before, lexicon))
  })
  const drafts = kept.map(({ counting, befallen }, at) => {
    const whole = wholes[at] ?? null
    // "At least 813 were killed, including 15 women": what befell the whole befell its parts.
    const shared =
      befallen ?? (whole === null ? carriedOn(pieces, kept[at - 1], counting, lexicon) : kept[whole]!.befallen)
    return draftOf(pieces, counting, fitting(pieces, counting, shared, lexicon), whole, changes[at]!, lexicon)
  })
  const wholeIndexes = new Set(drafts.map(({ whole }) => whole))
  const told: Draft[] = []
  drafts.forEach((draft, at) => {
    const original = convertedFrom(pieces, drafts, at)
    const listed = told[at - 1] && isOneClause(pieces, told[at - 1]!, draft, lexicon) ? told[at - 1]!.status : null
    const whole = draft.whole !== null && draft.whole < at ? told[draft.whole]!.status : null
    const shared = draft.status === 'realised' ? (listed ?? whole ?? draft.status) : draft.status
    // "858 have been closed, out of more than 6,000": of what there is.
    const kind = draft.kind ?? (wholeIndexes.has(at) && draft.amount.measures === null ? 'stock' : null)
    told.push(
      original ? { ...draft, kind: original.kind, status: told[at - 1]!.status } : { ...draft, kind, status: shared },
    )
  })
  return told
}

/** "that 38 incidents of torture and seven deaths occurred": nothing but words, and "and" before the second number. */
function isOneClause(pieces: readonly Piece[], first: Draft, second: Draft, lexicon: Lexicon): boolean {
  if (isList(pieces, first, second, lexicon)) return true
  const between = pieces.slice(endOf(first), second.amount.from)
  const joined = lexicon.words.coordinators.has(between.at(-1)?.lower ?? '')
  return joined && between.length < 9 && between.every((piece) => isWord(piece) || isHyphen(piece))
}

/** "450 million taka ($3.7 million)": an amount in brackets is the one before it, in other money or another unit. */
function convertedFrom(pieces: readonly Piece[], drafts: readonly Draft[], at: number): Draft | null {
  const before = drafts[at - 1]
  const { amount } = drafts[at]!
  if (!before || amount.measures === null || amount.measures !== before.amount.measures) return null
  const bracketed = pieces[amount.from - 1]?.text === '(' && before.amount.to === amount.from - 1
  return bracketed ? before : null
}

/** The numbers with what they count: their own noun, that of their whole ("47 of the 120 seats"), or that of the number before. */
function countingsOf(pieces: readonly Piece[], amounts: readonly Amount[], lexicon: Lexicon): Counting[] {
  const countings: Counting[] = []
  for (const amount of amounts) {
    const own = countedOf(pieces, amount, lexicon)
    const last = countings.at(-1)
    const former = last !== undefined && isFormer(pieces, amount.from, lexicon)
    const isBeside = lexicon.words.changeOpeners.has(pieces[amount.from - 1]?.lower ?? '')
    const before = former && !isBeside ? countings[0] : last
    countings.push({ amount, counted: own ?? borrowed(pieces, amount, before), isFormer: former })
  }
  return countings.map((counting, at) => {
    const whole = countings[at + 1]
    const part =
      whole && counting.amount.measures === null && isPartOf(pieces, counting.amount, whole.amount, lexicon.words)
    return part ? { ...counting, counted: whole.counted } : counting
  })
}

/** "47 of the 120 seats", "12 people, nine of them civilians". */
function isPart(pieces: readonly Piece[], countings: readonly Counting[], at: number, lexicon: Lexicon): boolean {
  const { amount } = countings[at]!
  const whole = countings[at + 1]
  if (whole && isPartOf(pieces, amount, whole.amount, lexicon.words)) return true
  return at > 0 && (lexicon.ofThem.startingAt(pieces, amount.to) !== null || isOfFirst(pieces, countings, at, lexicon))
}

/**
 * "Killed 100 rebels this year, 30 in this month alone", "19 people were killed in Dansa and 14 in Kuru": a number without noun or verb
 * behind a comma, or behind "and" and before its place, takes both over.
 */
function carriedOn(
  pieces: readonly Piece[],
  before: { readonly counting: Counting; readonly befallen: Befallen | null } | undefined,
  { amount, counted }: Counting,
  { words }: Lexicon,
): Befallen | null {
  if (counted === null || counted !== before?.counting.counted) return null
  const joint = pieces[amount.from - 1]
  const isPlaced = words.placePrepositions.has(pieces[amount.to]?.lower ?? '')
  return joint?.text === ',' || (isPlaced && words.coordinators.has(joint?.lower ?? '')) ? before.befallen : null
}

function draftOf(
  pieces: readonly Piece[],
  counting: Counting,
  befallen: Befallen | null,
  whole: number | null,
  changed: Changed | null,
  lexicon: Lexicon,
): Draft {
  const { amount, counted } = counting
  const end = endOf(counting)
  const changes = changed !== null && amount.unit === 'percent'
  const kind = changes && pieces[amount.from - 1]?.text === '+' ? null : kindOf(pieces, amount, befallen, end, lexicon)
  return {
    amount,
    counted,
    isFormer: counting.isFormer,
    befallen,
    whole,
    kind,
    changed,
    status: statusOf(pieces, amount, befallen, end, lexicon),
  }
}

/** The numbers of a sentence from left to right, without those that are no figures. */
function amountsOf(pieces: readonly Piece[], taken: TakenSpans, lexicon: Lexicon): Amount[] {
  const amounts: Amount[] = []
  for (let at = 0; at < pieces.length;) {
    const amount = mayOpenNumeral(pieces[at]!, lexicon) ? readAmount(pieces, at, lexicon) : null
    if (!amount) {
      at += 1
      continue
    }
    const age = asAge(pieces, amount, lexicon)
    if (age) amounts.push(age)
    else if (!isTaken(pieces, amount, taken) && !isNoFigure(pieces, amount, lexicon)) amounts.push(amount)
    at = Math.max(age?.to ?? amount.to, at + 1)
  }
  return amounts
}

function isTaken(pieces: readonly Piece[], { numeral, from, measures }: Amount, taken: TakenSpans): boolean {
  const first = pieces[numeral.from]!
  const holder = taken.holding([first.start, pieces[numeral.to - 1]!.end])
  // "K290": money that looks like a name.
  return holder !== null && !(measures === 'money' && holder[0] >= pieces[from]!.start)
}

/** The noun behind the number, or before it: "a population of 120,000", "the number of vehicles ... topped 21,000". */
function countedOf(pieces: readonly Piece[], amount: Amount, lexicon: Lexicon): CountedNoun | null {
  if (amount.measures === 'age') return null
  if (amount.scaleName !== null) return { from: amount.scaleName, to: amount.scaleName + 1 }
  const part = amount.unit === 'percent'
  if (amount.measures !== null && !part) {
    const ofWhat = lexicon.words.of.has(pieces[amount.to]?.lower ?? '')
    return ofWhat ? countedAfter(pieces, amount.to, true, lexicon) : null
  }
  if (isTie(pieces, amount.to) && !part) return { from: amount.to + 1, to: amount.to + 2 }
  const one = amount.value === 1 || part
  const behind = countedAfter(pieces, amount.to, one, lexicon)
  if (behind) return behind
  const bracketed = countedBeforeBrackets(pieces, amount.from, amount.to, lexicon.words)
  if (bracketed) return bracketed
  const named = numberOfBefore(pieces, amount.from, lexicon)
  if (named !== null) return countedAfter(pieces, named, false, lexicon)
  return deedBeforeNumber(pieces, amount.from, lexicon)
}

/** "263 seats ... and 51": a bare number counts what the number before it counted. */
function borrowed(pieces: readonly Piece[], amount: Amount, before: Counting | undefined): CountedNoun | null {
  if (amount.measures !== null || !before?.counted || before.amount.measures !== null) return null
  for (let between = endOf(before); between < amount.from; between++) if (endsClause(pieces[between])) return null
  return before.counted
}

/** "The number of people killed has topped 300": what is said of the noun that the number counts from afar. */
function befallenByNumberOf(
  pieces: readonly Piece[],
  { amount, counted }: Counting,
  lexicon: Lexicon,
): Befallen | null {
  const named = numberOfBefore(pieces, amount.from, lexicon)
  return named !== null && counted && counted.to <= amount.from ? befallenAfter(pieces, counted.to, lexicon) : null
}

/** "The UN has 10,000 peacekeepers in Mali", "kept 40 boats here": forces that somebody has at a place are deployed there. */
function hadAtPlace(pieces: readonly Piece[], { amount, counted }: Counting, lexicon: Lexicon): Befallen | null {
  const { words, keeping } = lexicon
  const verb = words.perfects.has(pieces[amount.from - 1]?.lower ?? '')
    ? amount.from - 1
    : keeping.endingBefore(pieces, amount.from)?.from
  if (!counted || verb === undefined) return null
  for (let at = counted.to; at < counted.to + 7; at++) {
    const word = pieces[at]?.lower ?? ''
    if (words.placePrepositions.has(word) || words.hereWords.has(word)) {
      return { measure: 'deployed', from: verb, to: amount.from, side: 'left', state: true }
    }
    const light = isWord(pieces[at]) ? !words.nounEnds.has(word) || words.coordinators.has(word) : quotes.has(word)
    if (!light) return null
  }
  return null
}

const quotes: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'"])

/** Money, distances and areas are measured; nothing befalls them. What is sent is deployed only if it is a force. */
function fitting(
  pieces: readonly Piece[],
  { amount, counted }: Counting,
  befallen: Befallen | null,
  { words }: Lexicon,
): Befallen | null {
  const head = counted ? pieces[counted.to - 1]!.lower : ''
  if (befallen?.measure === 'deployed' && !words.forces.has(head)) return null
  if (befallen && words.befallNever.get(befallen.measure)?.has(head)) return null
  const verb = befallen ? pieces.slice(befallen.from, befallen.to).map(({ lower }) => lower) : []
  if (words.befallOnly.get(verb.join(' '))?.has(head) === false) return null
  // "ordered 280 inhabitants to leave"; "the first 12 families to leave" is another thing.
  const ordered = pieces.slice(Math.max(0, amount.from - 4), amount.from).some(({ lower }) => words.orders.has(lower))
  if (words.orderedDeeds.has(verb.join(' ')) && !ordered) return null
  return amount.measures === null || amount.unit === 'percent' ? befallen : null
}
