import type { Status } from '../../evidence/figure.ts'
import type { EventSense, EventVerb, EventWords } from '../event-words.ts'
import { nounRows, objectLists, verbRows } from './event-deeds.ts'
import { figureGrammar } from './figure-grammar.ts'
import { listed, mapOf, setOf } from './figure-lists.ts'
import { formsOf } from './verb-forms.ts'

interface Row {
  readonly words: readonly string[]
  readonly sense: EventSense
}

function rowsOf(table: string, columns: 'verbs' | 'nouns'): Row[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', words = '', ...rest] = line.split('|').map((cell) => cell.trim())
      const [type, mode = null] = name.split(':') as [EventSense['type'], string?]
      const [objects, prepositions] = columns === 'verbs' ? rest : [undefined, rest[0]]
      return {
        words: listed(words),
        sense: {
          type,
          mode,
          objects: objects ? setOf(objectLists[objects] ?? objects) : null,
          prepositions: new Set(prepositions ? listed(prepositions) : []),
        },
      }
    })
}

/** Every form of every verb, with all that it may tell; rows that need an object first. */
function verbsOf(rows: readonly Row[]): ReadonlyMap<string, EventVerb> {
  const verbs = new Map<string, EventVerb>()
  const sorted = [...rows].sort((a, b) => Number(a.sense.objects === null) - Number(b.sense.objects === null))
  for (const { words, sense } of sorted)
    for (const phrase of words) {
      const [base = '', ...particles] = phrase.split(' ')
      const forms = formsOf(base)
      // "took", then "taken": of two pasts the second is the participle.
      const pasts = forms.filter(([, form]) => form === 'past')
      for (const [text, spelled] of forms) {
        const key = [text, ...particles].join(' ')
        // "hit" is its own past.
        const form = pasts.length === 0 && text === base ? 'past' : spelled
        const participle = form === 'past' && text === (pasts.at(-1)?.[0] ?? base)
        const before = verbs.get(key)
        verbs.set(key, { form, participle, senses: [...(before?.senses ?? []), sense] })
      }
    }
  return verbs
}

function allForms(words: string): ReadonlySet<string> {
  return new Set(listed(words).flatMap((base) => formsOf(base).map(([form]) => form)))
}

export const events: EventWords = {
  verbs: verbsOf(rowsOf(verbRows, 'verbs')),
  nouns: new Map(rowsOf(nounRows, 'nouns').flatMap(({ words, sense }) => words.map((word) => [word, sense] as const))),
  lightVerbs: allForms(
    `launch, carry, conduct, stage, hold, mount, begin, start, resume, commence, perform, organise, organize, make, announce,
    lead, unleash, wage, order, undertake, join, attend, plan, commit, perpetrate, continue, intensify, pay, complete, suffer, pursue`,
  ),
  throughVerbs: new Set([
    ...allForms(
      'begin, start, continue, try, attempt, manage, go, help, keep, come, move, proceed, have, plan, expect, intend, decide, prepare, want, hope',
    ),
    ...listed('willing, ready, able, likely, set, due, scheduled, poised, prepared, determined, unlikely, keen, eager'),
  ]),
  beForms: figureGrammar.passives,
  haveForms: figureGrammar.perfects,
  modals:
    setOf(`will, would, could, should, can, may, might, must, shall, do, does, did, 'll, cannot, won't, can't, couldn't,
    wouldn't, didn't, doesn't, don't, shouldn't, 'd`),
  negations: setOf("not, n't, never, no longer"),
  to: 'to',
  of: 'of',
  by: 'by',
  and: 'and',
  determiners: figureGrammar.determiners,
  definites: setOf('the, this, that, these, those'),
  pronouns: setOf('he, she, it, they, we, i, you, him, them, us, me, himself, themselves, itself, who, whom'),
  firstPersons: setOf('i, we, us, me'),
  pronounNumbers: mapOf<'person' | 'several' | 'body'>(
    ['person', 'he, she, him, her'],
    ['several', 'they, them'],
    ['body', 'it'],
  ),
  objectRelatives: setOf('whom, that, which'),
  orders: allForms('order'),
  meanwhile: setOf('when, as'),
  sequence: setOf('after, before, since, following, until, ahead'),
  owners: setOf('its, their, his, her, our, my, your, whose'),
  months: setOf('march, may'),
  relatives: figureGrammar.relatives,
  prepositions: figureGrammar.prepositions,
  subordinators: figureGrammar.subordinators,
  coordinators: setOf('and, or, but'),
  adverbs: new Set([
    ...[...figureGrammar.adverbs].filter((word) => word !== 'to'),
    ...listed(
      'also, again, now, recently, earlier, later, today, jointly, very, so, too, still, just, even, once, always, thus, however, meanwhile',
    ),
  ]),
  possessives: setOf("'s, '"),
  conditions: setOf('if, unless'),
  placeNouns:
    setOf(`city, cities, town, towns, village, villages, district, districts, province, provinces, region, regions, state, states, port,
    island, islands, suburb, settlement, capital, county, municipality, department, governorate, area, neighbourhood, neighborhood, camp,
    valley, hamlet, republic, territory, coast, outskirts, south, north, east, west, centre, center, southeast, southwest, northeast, northwest`),
  placePrepositions: new Set([...figureGrammar.placePrepositions, 'over', 'along', 'through']),
  fromPrepositions: figureGrammar.fromPrepositions,
  toPrepositions: figureGrammar.toPrepositions,
  organs:
    setOf(`forces, force, troops, army, military, police, government, authorities, soldiers, warplanes, jets, aircraft,
    navy, regime, court, parliament, fighters, officials, militants, rebels, gunmen, ministry, security, artillery, drones, helicopter,
    helicopters, delegation, negotiators, judge, prosecutors, prosecutor, lawmakers, administration, president, minister, troop, coalition, insurgents`),
  dayWords:
    setOf(`monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, tomorrow, week, month, year,
    night, morning, evening, afternoon, earlier, last, this, early, late, day`),
  hedges: setOf(
    'at least, at most, up to, about, around, over, more than, fewer than, less than, as many as, some, nearly, almost, close to',
  ),
  statusWords: mapOf<Status>(
    ['ongoing', 'is being, are being, continues to, continue to, is still, are still'],
    [
      'planned',
      `will, would, shall, 'll, plan to, plans to, planned to, planning to, set to, due to, going to, about to, expected to, scheduled to,
      intends to, intend to, agreed to, agrees to, pledged to, promised to, vowed to, vows to, preparing to, prepares to, hopes to, wants to, want to,
      offered to, offers to, is to, are to, threatened to, threatens to, ready to, willing to, decided to`,
    ],
    ['possible', 'could, may, might, possibly, feared, potentially, likely, perhaps, can'],
    ['conditional', 'if, unless, provided'],
    [
      'denied',
      "not, n't, never, denied, denies, denying, nor, didn't, doesn't, wasn't, weren't, haven't, hasn't, refused to, failed to",
    ],
  ),
}
