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
/** Finite forms of other verbs that are no nouns. */
const otherVerbs = `said, says, told, tells, took, takes, went, goes, made, makes, came, comes, won, wins, met, meets, voted, began,
  begins, started, gave, gives, saw, sees, found, called, reported, announced, added, adds, accused, wrote, led, lost, loses,
  joined, seem, seems, attended, demanded, worked, lived, spoke, ran, wanted, needed, include, includes, included, remain, remained,
  remains, fell, rose, stood, grew, kept, left, leaving, faced, signed, carried, attacked, opened, used, hosted, contains, contain,
  equals, amounts, ended, ends, held, stayed, paid, showed, became, become, becomes, believe, claimed, thought, gathered, received`
/** Forms that are nouns too: "work permits", "attack submarines". */
const verbsAndNouns = `say, tell, take, go, make, come, win, meet, vote, begin, start, give, see, find, call, join, attend, work, live, speak,
  run, want, need, fall, rise, stand, grow, cost, keep, put, leave, face, sign, carry, attack, open, use, set, hold, stay, pay, show,
  think, lead`

export const figureGrammar: Pick<
  FigureWords,
  | 'nounEnds'
  | 'nounOpeners'
  | 'determiners'
  | 'amounts'
  | 'increments'
  | 'irregularPlurals'
  | 'singularsInS'
  | 'nominals'
  | 'compoundNouns'
  | 'people'
  | 'hereWords'
  | 'uncounted'
  | 'notAdverbs'
  | 'halvesBefore'
  | 'indexNouns'
  | 'labels'
  | 'scaleNames'
  | 'definites'
  | 'streets'
  | 'tollLinks'
  | 'numberOf'
  | 'numberNouns'
  | 'remainders'
  | 'objectVerbEndings'
  | 'passives'
  | 'perfects'
  | 'relatives'
  | 'prepositions'
  | 'absolutes'
  | 'subordinators'
  | 'comparing'
  | 'strikes'
  | 'wars'
  | 'reportings'
  | 'diseases'
  | 'citings'
  | 'comparedWith'
  | 'caseNouns'
  | 'outbreaks'
  | 'gerundEnding'
  | 'coordinators'
  | 'adverbs'
  | 'adverbEnding'
  | 'verbEndings'
  | 'otherVerbs'
  | 'dayWords'
  | 'including'
  | 'ofThem'
  | 'of'
  | 'outOf'
  | 'speakings'
  | 'sayings'
  | 'happenings'
  | 'placePrepositions'
  | 'departures'
  | 'placeNouns'
  | 'countryNouns'
  | 'fromPrepositions'
  | 'toPrepositions'
  | 'since'
  | 'relativeTimes'
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
  nounOpeners: setOf(`more, other, additional, further, new, extra, fresh, mostly, mainly, predominantly, the, a, its,
    their, his, her, our, these, those, all, or so, so-called, different, separate, alleged, suspected, confirmed`),
  determiners: setOf(determiners),
  amounts:
    setOf(`total, group, number, crowd, convoy, contingent, party, batch, team, force, gang, crew, family, minimum, maximum,
    majority, combined, excess, estimate, average`),
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
    netherlands, philippines, kansas, arkansas, illinois, james, thomas, charles, yes, this, was, has,
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
  hereWords: setOf('here, there'),
  uncounted:
    setOf(`times, time, sides, side, ways, way, things, thing, kinds, kind, types, type, sorts, sort, reasons, reason, terms, halves,
    fold, points, goals, sets, wickets, runs, matches, match, games, occasions, innings, overs, levels, words, steps,
    hand, hands, front, fronts, systems, stages, rounds, legs, places, years, phases, decades, holes, laps`),
  indexNouns: setOf('points'),
  labels:
    setOf(`flight, article, section, chapter, page, pages, number, no, no., nos., act, rule, room, route, highway, channel,
    phase, type, class, category, grade, tier, version, day, week, top, area, zone, ward, platform, gate, size, apollo, covid,
    resolution, paragraph, clause, part, figure, table, step, line, bus, train, interstate, group, grades, days, level, stage,
    round, game, episode, season, volume, issue, verse, title, item, schedule, annex, appendix, sector, camp, block, building,
    unit, brigade, division, regiment, battalion, squadron, district, precinct, region, model, windows, ios, android, iphone, formula,
    form, protocol, agenda, vision, generation, quarter, year, month, season, at number, rank, ranked, age, channel, studio`),
  scaleNames: setOf('magnitude'),
  halvesBefore: setOf('first, second, latter, other, top, bottom'),
  definites:
    setOf(`the, these, those, both, his, her, its, their, our, my, all, any, either, neither, every, each, last, past, first, next,
    previous, no, this, that, 's, which, other, latter`),
  streets:
    setOf(`street, st, st., avenue, ave, ave., road, rd, rd., lane, boulevard, blvd, square, drive, way, place, court,
    terrace, parade, highway`),
  tollLinks:
    setOf(`to, at, is, was, be, reached, reaches, reach, hit, hits, stands, stood, now, total, totals, totalled, totaled, totalling, totaling,
    number, numbers, numbered, has, have, had, remained, remains, put, puts, passed`),
  numberNouns: setOf('number, figure, total, toll, tally, count, estimate'),
  remainders: setOf('another, remaining'),
  objectVerbEndings: ['ing', 'ed'],
  numberOf: setOf('number of, numbers of, tally of'),
  passives: setOf(passives),
  perfects: setOf(perfects),
  relatives: setOf(relatives),
  prepositions: setOf(prepositions),
  absolutes: setOf('with'),
  subordinators: setOf(subordinators),
  comparing: setOf('than, compared'),
  wars: setOf('war, wars, conflict, conflicts, insurgency, uprising, rebellion'),
  reportings: setOf(
    'reported, reports, recorded, records, registered, registers, logged, logs, confirmed, confirms, saw, sees, suffered, suffers',
  ),
  diseases: setOf(
    `cholera, measles, ebola, malaria, dengue, polio, mpox, monkeypox, meningitis, diphtheria, typhoid, tuberculosis, influenza, flu, plague, anthrax,
    marburg, covid, covid-19, coronavirus, hepatitis, disease, diseases, virus, epidemic, infection, infections, illness, fever, malnutrition, diarrhoea`,
  ),
  citings: setOf('according'),
  caseNouns: setOf('case, cases'),
  outbreaks: setOf('outbreak, outbreaks'),
  comparedWith: setOf('compared with, compared to, comparing with'),
  strikes: setOf(
    'hit, hits, hitting, struck, strikes, striking, rocked, jolted, shook, shaken, devastated, battered, lashed, ravaged, pounded',
  ),
  gerundEnding: 'ing',
  coordinators: setOf(coordinators),
  adverbs:
    setOf(`also, still, now, already, not, never, just, only, all, so, far, yet, even, later, then, since, too, again, often, soon,
    ever, once, thus, reported, feared, believed, confirmed, thought, known, alone, themselves, both, either, have, to,
    brutally, remain, remained, remains, remaining, including at, up, out, back, away, officially, being, many, others, here, there,
    today, yesterday, overnight, together, currently`),
  adverbEnding: 'ly',
  notAdverbs: setOf(
    'family, assembly, supply, ally, italy, july, elderly, monopoly, anomaly, belly, bully, fly, reply, rally, daily, friendly, early, only',
  ),
  verbEndings: ['ed'],
  otherVerbs: setOf(`${otherVerbs}, ${verbsAndNouns}`),
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
  speakings: setOf('said, says, told, tells, say'),
  sayings: setOf(
    'said, says, told, tells, say, added, reported, announced, warned, confirmed, claimed, argued, insisted, wrote',
  ),
  happenings: setOf('took place, happened, occurred, unfolded, taken place'),
  placePrepositions: setOf(
    'in, at, near, on, off, across, outside, inside, around, throughout, within, through, along',
  ),
  placeNouns:
    setOf(`region, regions, city, cities, town, towns, village, villages, province, provinces, district, districts, county,
    island, islands, area, areas, part, parts, suburb, outskirts, capital, port, state, camp, north, south, east, west, coast, settlement, market, prison,
    terminals, terminal, border, shores, streets, republic, governorate, municipality, neighbourhood, neighborhood, department, base, airport,
    countryside, slopes, centre, center, community, resort, corner`),
  countryNouns: setOf('country, nation'),
  fromPrepositions: setOf('from'),
  departures: setOf('left, leave, leaving, bound, headed, heading, departed, set off'),
  toPrepositions: setOf('to, into, toward, towards'),
  since: setOf('since'),
  relativeTimes: setOf('when'),
  asOf: setOf('as of, as at, by'),
}
