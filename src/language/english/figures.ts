import type { Measure, Quantifier, Status } from '../../evidence/figure.ts'
import type { FigureWords } from '../figure-words.ts'
import { figureCourse } from './figure-course.ts'
import { figureFits } from './figure-fits.ts'
import { figureGrammar } from './figure-grammar.ts'
import { happenings } from './figure-happenings.ts'
import { listed, mapOf, setOf } from './figure-lists.ts'
import { figureUnits } from './figure-units.ts'

const cardinals = `one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,
  sixteen, seventeen, eighteen, nineteen`
const tens = 'twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety'

const hedgesBefore: ReadonlyMap<string, Quantifier> = mapOf<Quantifier>(
  ['exact', 'only, just, exactly, precisely, a total of, a combined, altogether, total of, no other than, a further'],
  [
    'about',
    `about, around, some, nearly, almost, approximately, approx, approx., roughly, close to, an estimated, estimated,
    a reported, circa, in the region of, near, nearing, approaching, something like, just about, well-nigh, all but,
    more or less, as much as around, on the order of, estimated at`,
  ],
  [
    'more than',
    `more than, over, above, in excess of, upwards of, upward of, exceeding, exceeded, exceeds, exceed, topped, topping,
    tops, top, surpassed, surpassing, surpasses, surpass, greater than, well over, just over, slightly over, well above,
    far more than, well more than, slightly more than, just more than, much more than, even more than, > ,
    little more than, a little over, a little more than, beyond`,
  ],
  [
    'at least',
    `at least, a minimum of, minimum of, no fewer than, no less than, not less than, not fewer than, as few as, at the least,
    at the very least`,
  ],
  [
    'less than',
    `less than, fewer than, under, below, just under, slightly less than, slightly under, just below, well under,
    well below, far fewer than, far less than, just less than, just short of, < , lower than, little under, a little under`,
  ],
  [
    'at most',
    `up to, as many as, as much as, at most, no more than, not more than, a maximum of, maximum of, at the most, as high as,
    until, not exceed, not exceeding, never exceed, not top`,
  ],
)

export const figures: FigureWords = {
  ...happenings,
  ...figureGrammar,
  ...figureCourse,
  ...figureFits,
  cardinals: new Map([
    ['zero', 0],
    ...listed(cardinals).map((word, at) => [word, at + 1] as const),
    ...listed(tens).map((word, at) => [word, (at + 2) * 10] as const),
  ]),
  scales: mapOf(
    [100, 'hundred'],
    [1e3, 'thousand'],
    [1e5, 'lakh, lakhs'],
    [1e6, 'million, mln'],
    [1e7, 'crore, crores'],
    [1e9, 'billion, bln'],
    [1e12, 'trillion, trn'],
  ),
  shortScales: mapOf([1e3, 'k'], [1e6, 'm, mn, mil'], [1e9, 'b, bn, bil'], [1e12, 't, tn']),
  groups: mapOf([12, 'dozen']),
  articles: setOf('a, an'),
  joiners: setOf('and'),
  halves: setOf('half'),
  nones: setOf('no'),
  tollNouns: setOf('casualties, deaths, fatalities, injuries, victims, survivors, arrests'),
  fractionSigns: mapOf([0.25, '¼'], [0.5, '½'], [0.75, '¾'], [1 / 3, '⅓'], [2 / 3, '⅔']),
  fractions: mapOf(
    [2, 'half, halves'],
    [3, 'third, thirds'],
    [4, 'quarter, quarters'],
    [5, 'fifth, fifths'],
    [6, 'sixth, sixths'],
    [7, 'seventh, sevenths'],
    [8, 'eighth, eighths'],
    [10, 'tenth, tenths'],
  ),
  // Two of the unit: what the gold readings begin at.
  vague: mapOf(
    [24, 'dozens, several dozen, a few dozen, many dozens'],
    [40, 'scores'],
    [200, 'hundreds, several hundred, a few hundred, many hundreds, several hundreds'],
    [2e3, 'thousands, several thousand, a few thousand, many thousands, several thousands'],
    [2e4, 'tens of thousands'],
    [2e5, 'hundreds of thousands, several hundred thousand'],
    [2e6, 'millions, several million, a few million'],
    [2e7, 'tens of millions'],
    [2e8, 'hundreds of millions'],
    [2e9, 'billions, several billion'],
  ),
  vagueBefore: new Map([
    ['scores', setOf('of, were, are, more, have, had, dead, killed, wounded, injured, arrested, missing')],
  ]),
  ratios: setOf('in, in every, out of, out of every'),
  hedgesBefore,
  hedgesAfter: mapOf<Quantifier>(
    ['at least', 'or more, and more, plus, +, or higher, and above, and over, at least'],
    ['at most', 'or less, or fewer, at most'],
    ['about', 'or so, odd'],
  ),
  rangeJoiners: setOf('to, or'),
  rangeOpeners: setOf('between'),
  rangeCouplers: setOf('and, to'),
  changeOpeners: setOf('from'),
  ...figureUnits,
  timeUnits:
    setOf(`second, seconds, minute, minutes, hour, hours, day, days, night, nights, week, weeks, weekend, weekends,
    month, months, year, years, decade, decades, century, centuries, quarter, quarters, am, pm, a.m., p.m., o'clock, gmt, utc,
    generations, generation, millennia, yr, yrs, hrs, mins, semester, semesters, fortnight, centuries-old`),
  minus: setOf('minus'),
  kin: setOf('father, mother, parent, dad, mum, mom'),
  months:
    setOf(`january, february, march, april, may, june, july, august, september, october, november, december, jan., feb.,
    mar., apr., jun., jul., aug., sept., sep., oct., nov., dec., jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec`),
  ageEndings: setOf('year-old, year-olds, year old, years old, years of age, year-old-girl, years-old'),
  ageOpeners: setOf('aged, age'),
  rain: setOf('rain, rainfall, snow, snowfall, precipitation, water'),
  statusWords: mapOf<Status>(
    ['ongoing', 'is being, are being'],
    [
      'planned',
      `will, shall, would, 'll, plan to, plans to, planned to, planning to, planned, proposed, proposes to, set to, due to be,
      expected to, expects to, aims to, aiming to, scheduled to, intends to, to be, agreed to, pledged, ordered the,
      promised to, hopes to, wants to, want to, preparing to, upcoming, pledges, vowed to, offered to, about to, promised, offered, set aside, asked for, asks for, appealed for, seeking, requested, over the release, for the release`,
    ],
    [
      'possible',
      'demand the, demanded, demanding, demands, call for, called for, calls for, calling for, could, may, might, possibly, feared, potentially, likely, at risk of, risk, perhaps, threatens to',
    ],
    ['conditional', 'if, unless, provided that'],
    ['denied', "not, n't, never, denied, denies, denying, nor, didn't, doesn't, wasn't, weren't, haven't"],
  ),
  endings: new Set<Measure>(['killed', 'wounded']),
  stocks: new Set<Measure>(['missing', 'held', 'homeless', 'sheltered', 'population']),
}
