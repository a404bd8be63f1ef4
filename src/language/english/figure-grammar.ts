import type { FigureWords } from '../figure-words.ts'
import { setOf } from './figure-lists.ts'

const prepositions = `in, at, on, off, of, from, to, into, onto, by, with, within, near, across, around, along, through,
  throughout, over, under, between, among, amongst, against, for, during, inside, outside, since, until, till, toward,
  towards, behind, beyond, above, below, beside, besides, amid, amidst, per, via, upon, despite, following, including,
  without, about, like, than, throughout, aboard, alongside, worldwide, nationwide, outside of, due, because, except`

const passives = 'was, were, been, be, being, is, are, got, get, getting, be, become, became'
const perfects = "has, have, had, having, 've"
const modals = `will, would, could, should, can, may, might, must, shall, do, does, did, 'll, cannot, won't, can't, couldn't`
const determiners = `the, a, an, this, these, those, its, their, his, her, our, my, your, all, both, each, every, another,
  any, some, such`
const pronouns =
  'he, she, it, they, we, i, you, him, them, us, me, himself, themselves, itself, there, who, whom, that, which'
const relatives = 'who, that, which'
const subordinators = `after, when, while, as, because, before, since, but, though, although, if, unless, whereas, where, until,
  despite, following, amid, so, then, yet, once, whether, why, how, what, including, than`
const coordinators = 'and, or, as well as, &, plus, nor'
const otherVerbs = `said, says, say, told, tells, tell, took, takes, take, went, goes, go, made, makes, make, came, comes, come,
  won, wins, win, met, meets, voted, vote, began, begin, begins, started, start, gave, give, gives, saw, sees, see, found,
  find, called, call, reported, announced, added, adds, accused, wrote, led, lead, won, lost, loses,
  joined, join, seem, seems, attended, attend, demanded, worked, work, live, lived, speak, spoke, ran, run,
  want, wants, wanted, need, needed, got, include, includes, included, remain, remained, remains, fell, rose, rise, fall,
  stood, stand, grew, grow, cost, kept, keep, put, left, leaving, leave, faced, face, signed, carried, carry,
  attacked, attack, opened, open, used, use, set, hosted, contains, contain, equals, amounts, ended, ends, held,
  stay, stayed, pay, paid, showed, show, shows, became, become, becomes, believe, claimed, thought, think, gathered, received`

export const figureGrammar: Pick<
  FigureWords,
  | 'nounEnds'
  | 'nounOpeners'
  | 'determiners'
  | 'increments'
  | 'irregularPlurals'
  | 'singularsInS'
  | 'nominals'
  | 'compoundNouns'
  | 'people'
  | 'uncounted'
  | 'labels'
  | 'scaleNames'
  | 'definites'
  | 'beforeYears'
  | 'streets'
  | 'tollLinks'
  | 'numberOf'
  | 'stockWords'
  | 'passives'
  | 'perfects'
  | 'relatives'
  | 'prepositions'
  | 'subordinators'
  | 'coordinators'
  | 'adverbs'
  | 'adverbEnding'
  | 'verbEndings'
  | 'otherVerbs'
  | 'pronouns'
  | 'dayWords'
  | 'including'
  | 'ofThem'
  | 'of'
  | 'outOf'
  | 'placePrepositions'
  | 'fromPrepositions'
  | 'toPrepositions'
  | 'since'
  | 'asOf'
> = {
  nounEnds: setOf(
    [
      prepositions,
      passives,
      perfects,
      modals,
      determiners,
      pronouns,
      subordinators,
      coordinators,
      otherVerbs,
      'not',
    ].join(','),
  ),
  nounOpeners:
    setOf(`more, other, others, additional, further, new, extra, fresh, mostly, mainly, predominantly, the, a, its,
    their, his, her, our, these, those, all, or so, so-called, different, separate, alleged, suspected, confirmed`),
  determiners: setOf(determiners),
  increments: setOf('more, another, additional, further, extra, a further, an additional'),
  irregularPlurals:
    setOf(`people, men, women, children, police, troops, personnel, staff, cattle, sheep, fish, policemen,
    policewomen, fishermen, servicemen, gunmen, firemen, clergymen, businessmen, lawmakers, congressmen, crewmen, militiamen,
    tribesmen, countrymen, infantrymen, cameramen, workmen, aircraft, spacecraft, livestock, youth, media, data, feet, teeth,
    geese, mice, oxen, wives, lives, families, houses, gendarmes, folk, crew, police officers, internally displaced, percent,
    bodies, casualties, seamen, airmen, herdsmen, horsemen, swiss, chinese, japanese, portuguese, burmese, vietnamese, lebanese,
    sudanese, congolese, senegalese, maltese, taiwanese, nepalese, rohingya, hmong, tuareg, bedouin, roma, maori, inuit, criteria,
    homeless people, persons, grandchildren, schoolchildren, spokesmen, salesmen, marksmen, guardsmen, alumni, bacteria, viruses,
    buses, refugees, ambulances, helicopters, corps, series, species, headquarters`),
  singularsInS:
    setOf(`news, series, species, gas, bus, virus, crisis, analysis, basis, campus, census, status, texas, paris,
    netherlands, philippines, emirates, states, nations, united, kansas, arkansas, illinois, james, thomas, charles, yes, this, was, has,
    does, says, its, his, as, us, is, always, perhaps, sometimes, afterwards, overseas, besides, towards, across, previous, lens,
    physics, politics, economics, mathematics, athletics, aids, hamas, ansarullah, abbas, sisters', tuesdays, mondays, christmas`),
  nominals:
    setOf(`dead, wounded, injured, missing, displaced, homeless, killed, arrested, detained, hurt, others, more, evacuated,
    rescued, infected, affected, abducted, relocated, critical, disappeared, stranded, unaccounted, sick, poor, migrants`),
  compoundNouns:
    setOf(`seat, member, strong, nation, country, state, bed, person, man, woman, vehicle, ship, vessel, mile, kilometre, kilometer,
    km, metre, meter, foot, acre, hectare, ton, tonne, million, billion, thousand, hundred, percent, dollar, euro, truck, room, unit,
    house, family, village, city, province, ward, page, piece, point`),
  people:
    setOf(`person, people, man, woman, child, boy, girl, soldier, officer, policeman, policewoman, civilian, resident, worker,
    student, teacher, journalist, reporter, suspect, protester, demonstrator, passenger, driver, patient, migrant, refugee, prisoner,
    detainee, inmate, hostage, fighter, militant, insurgent, gunman, attacker, victim, survivor, villager, tourist, guard, member, doctor,
    nurse, pilot, sailor, peacekeeper, trooper, bystander, firefighter, pedestrian, baby, infant, toddler, teenager, rebel, rescuer,
    national, citizen, employee, farmer, fisherman, activist, official, individual, russian, palestinian, israeli, ukrainian,
    american, death, fatality, body, house, home, building, villager, local, foreigner, crew, other, more, life, injury, arrest,
    vehicle, boat, ship, drone, missile, aircraft, plane, helicopter, tank, bridge, church, mosque, school, village, journalist`),
  uncounted:
    setOf(`times, time, sides, side, ways, way, things, thing, kinds, kind, types, type, sorts, sort, reasons, reason, terms, halves,
    fold, points, goals, sets, wickets, runs, matches, match, games, occasions, innings, overs, levels, words, steps,
    hand, hands, front, fronts, stages, rounds, legs, places, years, phases, decades, holes, laps`),
  labels:
    setOf(`flight, article, section, chapter, page, pages, number, no, no., nos., act, rule, room, route, highway, channel,
    phase, type, class, category, grade, tier, version, day, week, top, area, zone, ward, platform, gate, size, apollo, covid,
    resolution, paragraph, clause, part, figure, table, step, line, bus, train, interstate, group, grades, days, level, stage,
    round, game, episode, season, volume, issue, verse, title, item, schedule, annex, appendix, sector, camp, block, building,
    unit, brigade, division, regiment, battalion, squadron, district, precinct, region, model, windows, ios, android, iphone, formula,
    form, protocol, agenda, vision, generation, quarter, year, month, season, at number, rank, ranked, age, channel, studio`),
  scaleNames: setOf('magnitude'),
  definites:
    setOf(`the, these, those, both, his, her, its, their, our, my, all, any, either, neither, every, each, last, past, first, next,
    previous, no, this, that, 's, which, other, latter`),
  beforeYears: setOf('in, since, by, of, from, until, during, before, after, late, early, mid'),
  streets:
    setOf(`street, st, st., avenue, ave, ave., road, rd, rd., lane, boulevard, blvd, square, drive, way, place, court,
    terrace, parade, highway`),
  tollLinks:
    setOf(`to, at, of, is, was, stands at, stood at, reached, reaches, rose to, has risen to, hit, now at, passed, has reached, had reached,
    climbed to, now stands at, has, have, had, increased to, jumped to, is at, to reach, remained at, put at, puts the`),
  numberOf: setOf('number of, numbers of, tally of'),
  stockWords: setOf(`remain, remains, remained, remaining, still, currently, presently`),
  passives: setOf(passives),
  perfects: setOf(perfects),
  relatives: setOf(relatives),
  prepositions: setOf(prepositions),
  subordinators: setOf(subordinators),
  coordinators: setOf(coordinators),
  adverbs:
    setOf(`also, still, now, already, not, never, just, only, all, so, far, yet, even, later, then, since, too, again, often, soon,
    ever, once, thus, reported, feared, believed, confirmed, thought, known, alone, themselves, both, either, have, to,
    brutally, remain, remained, remains, remaining, including at, up, out, back, away, officially, being, as, many, others, here, there,
    today, yesterday, overnight, together, currently`),
  adverbEnding: 'ly',
  verbEndings: ['ed'],
  otherVerbs: setOf(otherVerbs),
  pronouns: setOf(pronouns),
  dayWords:
    setOf(`monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, overnight, tonight, last, this,
    earlier, when, worldwide, nationwide, so, there, here, alone, since, late, early, that, tomorrow, again, before, later, every,
    instantly, elsewhere, daily, weekly, inside, outside`),
  including: setOf('including, includes, included, include'),
  ofThem:
    setOf(`of them, of whom, of those, of these, among them, among those, among whom, of which, were children, were women,
    were civilians`),
  of: setOf('of'),
  outOf: setOf('out of, out of the, out of a total of, from among, of a total of, of the, out of a, out of its'),
  placePrepositions: setOf('in, at, near, on, off, across, outside, inside, around, throughout, within, over, of'),
  fromPrepositions: setOf('from'),
  toPrepositions: setOf('to, into, toward, towards'),
  since: setOf('since'),
  asOf: setOf('as of, as at, by'),
}
