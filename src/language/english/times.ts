import type { TimeUnit } from '../../evidence/time-phrase.ts'
import type { TimeWords } from '../time-words.ts'

const weekdays = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((word, index) => [
    word,
    index + 1,
  ]),
)

const months: ReadonlyMap<string, number> = new Map([
  ['january', 1], ['jan', 1], ['february', 2], ['feb', 2], ['march', 3], ['mar', 3], ['april', 4], ['apr', 4],
  ['may', 5], ['june', 6], ['jun', 6], ['july', 7], ['jul', 7], ['august', 8], ['aug', 8],
  ['september', 9], ['sept', 9], ['sep', 9], ['october', 10], ['oct', 10], ['november', 11], ['nov', 11],
  ['december', 12], ['dec', 12],
]) // prettier-ignore

const numbers = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, index): [string, number] => [word, 20 + 10 * index]),
    ),
)

const ordinals = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, index + 1]),
)

const unitNames: readonly TimeUnit[] = [
  'second', 'minute', 'hour', 'day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade',
] // prettier-ignore

export const times: TimeWords = {
  weekdays,
  weekdayAbbreviations: new Map([
    ['mon', 1], ['tue', 2], ['tues', 2], ['wed', 3], ['thu', 4], ['thur', 4], ['thurs', 4], ['fri', 5], ['sat', 6], ['sun', 7],
  ]), // prettier-ignore
  weekdayNames: words('black bloody cyber good super giving'),
  months,
  doubtfulMonths: words('may march mar jan'),
  monthAbbreviations: words('jan feb mar apr jun jul aug sept sep oct nov dec'),
  seasons: new Map([['spring', 'SP'], ['summer', 'SU'], ['autumn', 'FA'], ['fall', 'FA'], ['winter', 'WI']]), // prettier-ignore
  doubtfulSeasons: words('spring fall'),
  units: new Map<string, TimeUnit>([
    ...unitNames.flatMap((unit): [string, TimeUnit][] => [[unit, unit], [`${unit}s`, unit]]), // prettier-ignore
    ['century', 'century'],
    ['centuries', 'century'],
    ['hr', 'hour'],
    ['hrs', 'hour'],
    ['min', 'minute'],
    ['mins', 'minute'],
    ['yr', 'year'],
    ['yrs', 'year'],
  ]),
  pluralUnits: words('seconds minutes hours days weekends weeks months quarters years decades centuries'),
  yearParts: new Map([['quarter', 'Q'], ['half', 'H']]), // prettier-ignore
  numbers,
  numberScales: new Map([['hundred', 100], ['thousand', 1000]]), // prettier-ignore
  ordinals,
  ordinalEndings: words('st nd rd th'),
  vagueNumbers: words('several few many some various'),
  pairs: words('couple'),
  indefiniteArticles: words('a an'),
  definiteArticles: words('the its their his her our that these those'),
  articles: words('the'),
  betweenNumberAndUnit: words(
    'more additional full straight consecutive successive long calendar working business odd trading',
  ),
  half: words('half'),
  turns: new Map([['last', -1], ['this', 0], ['next', 1]]), // prettier-ignore
  spans: new Map([
    ['past', 'past'], ['last', 'past'], ['previous', 'past'], ['preceding', 'past'], ['latest', 'past'], ['first', 'past'],
    ['next', 'future'], ['coming', 'future'], ['following', 'future'],
  ]), // prettier-ignore
  contextTurns: new Map([
    ['previous', -1], ['preceding', -1], ['prior', -1], ['same', 0], ['that', 0], ['following', 1], ['next', 1], ['ensuing', 1],
  ]), // prettier-ignore
  vagueTurns: new Map([['recent', 'past'], ['coming', 'future'], ['upcoming', 'future'], ['future', 'future']]), // prettier-ignore
  periodNames: words('latest current comparable corresponding same'),
  periodNouns: words('period'),
  references: [
    ...references('PRESENT_REF', 'currently; presently; nowadays; right now; these days', null),
    ...references('PRESENT_REF', 'now', 'until till by for'),
    ...references('PAST_REF', 'recently; more recently', null),
    ...references('PAST_REF', 'the past; the recent past; the distant past', 'in'),
    ...references(
      'FUTURE_REF',
      'the future; the near future; the foreseeable future; the distant future',
      'in into for',
    ),
  ],
  shifts: new Map([
    ['ago', { turn: -1, from: 'published', preposition: false }],
    ['earlier', { turn: -1, from: 'context', preposition: false }],
    ['previously', { turn: -1, from: 'context', preposition: false }],
    ['later', { turn: 1, from: 'context', preposition: false }],
    ['hence', { turn: 1, from: 'published', preposition: false }],
    ['before', { turn: -1, from: 'context', preposition: true }],
    ['after', { turn: 1, from: 'context', preposition: true }],
  ]),
  dayWords: new Map([['yesterday', -1], ['today', 0], ['tomorrow', 1]]), // prettier-ignore
  decadeNames: new Map([
    ['twenties', '192'], ['thirties', '193'], ['forties', '194'], ['fifties', '195'], ['sixties', '196'],
    ['seventies', '197'], ['eighties', '198'], ['nineties', '199'],
  ]), // prettier-ignore
  beforeDayParts: words('in during by'),
  beforeUnits: words('for of in during throughout'),
  boundaries: words('ended ending'),
  todayParts: new Map([['tonight', 'TNI']]),
  dayParts: new Map([['morning', 'TMO'], ['afternoon', 'TAF'], ['evening', 'TEV'], ['night', 'TNI']]), // prettier-ignore
  nightWords: words('overnight'),
  clockWords: new Map([['noon', 'T12:00'], ['midday', 'T12:00'], ['midnight', 'T24:00']]), // prettier-ignore
  halvesOfDay: new Map([
    ['am', 0],
    ['pm', 12],
  ]),
  timeZones: words('gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist ict jst local eastern'),
  edges: new Map([['early', 'START'], ['mid', 'MID'], ['late', 'END']]), // prettier-ignore
  comparedEdges: new Map([['earlier', 'START'], ['later', 'END']]), // prettier-ignore
  edgeNouns: new Map([
    ['beginning', 'START'], ['start', 'START'], ['middle', 'MID'], ['end', 'END'], ['close', 'END'],
  ]), // prettier-ignore
  of: words('of in'),
  roughTails: [['or', 'so'], ['or', 'more']], // prettier-ignore
  to: words('to through until till'),
  and: words('and'),
  or: words('or'),
  hedges: [
    ...hedges('LESS_THAN', 'nearly; almost; less than; under; not quite; fewer than'),
    ...hedges('MORE_THAN', 'more than; over; longer than'),
    ...hedges('APPROX', 'about; around; some; roughly; approximately'),
    ...hedges('EQUAL_OR_MORE', 'at least; no less than; not less than'),
    ...hedges('EQUAL_OR_LESS', 'at most; up to; no more than; not more than; as long as'),
  ],
  spanWords: words('over'),
  lasting: words('last lasts lasted took take takes spent spend is was were been be served waited'),
  every: words('every each'),
  timesWords: words('once twice times'),
  old: words('old'),
  agedHappenings: words(
    'war conflict crisis siege insurgency rebellion revolt uprising fighting violence blockade embargo ban boycott strike dispute feud ' +
      'campaign offensive operation standoff stalemate ceasefire truce agreement deal treaty pact law programme program government ' +
      'regime rule occupation mission investigation case trial drought pandemic epidemic outbreak emergency protest movement invasion',
  ),
  fiscal: words('fiscal financial'),
  full: words('full'),
  erasBefore: words('bc bce'),
  centuryWords: words('century'),
  beforeDates: words(
    'in on since until till by from to of before after during between and through throughout last this next early late mid ' +
      'earlier later for about around every each past coming previous following the beginning starting ending ended or as late',
  ),
  countedNouns: words(
    'people persons percent per cent million billion trillion thousand hundred troops soldiers homes times',
  ),
  beforeNumbers: words(
    '$ no number flight room highway route boeing airbus resolution article section page chapter model',
  ),
  future: words(
    'will shall would be ll due scheduled expected expects expect plans planned plan set slated going upcoming payable hopes intends aims ' +
      'vows pledged wants may might could should must forecast begins begin starts start starting takes expires ends',
  ),
  deadlines: words('until till by'),
  relatives: words('when'),
  obliging: words('is are was were has have'),
  infinitives: words('to'),
  past: words(
    'was were had did said told met went came saw took began left fell rose won lost sent made gave held found got hit ran led ' +
      'shot fled broke became brought built bought caught chose cut drew drove fought flew grew knew kept lay set sat spoke stood ' +
      'struck swept taught thought threw understood wore wrote put been has have hurt died says pledged',
  ),
  pastEnding: 'ed',
  publication: words('published posted issued'),
  revision: words('updated modified edited revised corrected'),
  archive: words('file archive archived'),
  release: words('published released posted obtained provided issued uploaded shared distributed'),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

function references(value: string, list: string, after: string | null): TimeWords['references'][number][] {
  return list
    .split('; ')
    .map((phrase) => ({ words: phrase.split(' '), value, after: after === null ? null : words(after) }))
}

function hedges(mod: string, list: string): { words: readonly string[]; mod: string }[] {
  return list.split('; ').map((hedge) => ({ words: hedge.split(' '), mod }))
}
