import type { Victim } from '../../evidence/event.ts'
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
          objects: objects && !objects.startsWith('<') ? setOf(objectLists[objects] ?? objects) : null,
          subjects: objects?.startsWith('<') ? setOf(objectLists[objects.slice(1)] ?? objects.slice(1)) : null,
          prepositions: new Set(
            prepositions && prepositions !== '=' && prepositions !== '-' ? listed(prepositions) : [],
          ),
          befallsSubject: prepositions === '=',
          isDoerless: prepositions === '-',
        },
      }
    })
}

/** Every form of every verb, with all that it may tell; rows that need an object first. */
function verbsOf(rows: readonly Row[]): ReadonlyMap<string, EventVerb> {
  const verbs = new Map<string, EventVerb>()
  const isPlain = ({ objects, subjects }: EventSense): number => Number(objects === null && subjects === null)
  const sorted = [...rows].sort((a, b) => isPlain(a.sense) - isPlain(b.sense))
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
      'begin, start, continue, try, attempt, manage, go, help, keep, come, move, proceed, have, plan, expect, intend, decide, prepare, want, hope, force, compel, struggle, vow, use',
    ),
    ...listed('willing, ready, able, likely, set, due, scheduled, poised, prepared, determined, unlikely, keen, eager'),
  ]),
  beForms: new Set([...figureGrammar.passives, ...listed("isn't, aren't, wasn't, weren't")]),
  haveForms: new Set([...figureGrammar.perfects, ...listed("haven't, hasn't, hadn't")]),
  modals:
    setOf(`will, would, could, should, can, may, might, must, shall, do, does, did, 'll, cannot, won't, can't, couldn't,
    wouldn't, didn't, doesn't, don't, shouldn't, 'd`),
  negations: setOf("not, n't, never, no longer"),
  diseases: figureGrammar.diseases,
  diedOf: setOf('of, from'),
  weapons: mapOf(
    ['explosives', 'bomb, bombs, mine, mines, landmine, landmines, ied, ieds, grenade, grenades, explosives, device'],
    ['heavy-weapons', 'shell, shells, rocket, rockets, mortar, mortars, artillery, missile, missiles'],
    ['drone', 'drone, drones'],
    ['firearms', 'gunfire, bullet, bullets'],
  ),
  reflexives: setOf('himself, herself, itself, themselves'),
  timeEnds: setOf('ago'),
  freeing: allForms('free'),
  courses: allForms('stall, end, occur, happen, conclude, fail, collapse, resume'),
  rescuers: setOf(
    'rescuers, rescuer, firefighters, divers, volunteers, commandos, marines, guard, guards, coastguard, workers, villagers, residents, miners, teams, team',
  ),
  citings: figureGrammar.citings,
  townNouns: setOf(
    'city, town, village, port, suburb, settlement, capital, hamlet, camp, district, island, municipality, neighbourhood, neighborhood',
  ),
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
  lawDeeds: allForms('raid, storm'),
  lawKeepers: setOf(
    'police, policemen, officers, agents, detectives, gendarmes, prosecutors, investigators, inspectors',
  ),
  habitual: setOf(
    'regularly, often, frequently, sometimes, usually, commonly, common, routinely, typically, prone, vulnerable',
  ),
  things:
    setOf(`percent, %, types, number, list, lists, arson, lawsuit, injunction, act, wave, waves, increase, death, deaths, bullet, bullets, fire, shell, shells, rocket, rockets, missile, missiles, bomb, bombs, war, attack, attacks, violence, letter, letters,
    merger, controversy, report, reports, video, videos, deal, offer, support, service, services, months, weeks, years, days, blast, strike, strikes, storm, law,
    measure, measures, move, moves, result, results, case, cases, cause, threat, threats, fight, fighting, news, rivalries, stations, media, chip, stone,
    stones, debris, shrapnel, one, idea, plan, plans, price, prices, crisis, economy, election, elections, protests, protest, talks, visit, policy, policies, peace,
    ceasefire, conflict, images, footage, book, film, decision, decisions, bill, budget, vote, drought, disease, rain, rains, winds, fear, fears, identity, show, programme, package, scheme, proposal, pact, accord, draft, text, speech, event`),
  bodies:
    setOf(`movement, department, regiment, government, parliament, administration, organisation, organization, opposition, coalition, delegation, commission,
    federation, association, union, institution, foundation, corporation, community, authority, university, population, garrison, battalion, alliance, mission,
    agency, council, committee, faction, congregation, legation, tribunal, division, confederation, generation, union, company, court, bank, group, party, ministry, club, firm, office, team, bloc, church, board, panel, body,
    charity, nation, country, state, city, town, village, school, newspaper, channel, broadcaster, militia, army, brigade, cabinet, senate, congress, house, assembly, jury, crowd,
    family, couple, league, network, airline, side, kingdom, fund, watchdog, junta, clan, tribe, gang, mob, crew, staff, public, unit, headquarters, palace, embassy`),
  thingEndings: ['tion', 'sion', 'ment', 'ness', 'ism', 'ance', 'ence', 'ity'],
  warnings: allForms('warn'),
  doers: setOf('bomber, bombers'),
  helpful: setOf(
    'peacekeeping, peacekeepers, peacekeeper, humanitarian, relief, medical, rescue, disaster, earthquake, flood, ebola, evacuation',
  ),
  captives: setOf(
    'people, man, men, suspect, suspects, member, members, leader, leaders, boss, officer, officers, prisoner, prisoners, them, him, her, others, inmates, fugitive, killer, chief, policeman, policemen',
  ),
  seizures: allForms('seize'),
  asOf: setOf('as of, as at'),
  wishes: setOf('calls, call, demands, demand, appeals, appeal, pleas, plea, hopes, pressure'),
  nobody: setOf('no, nobody, none, neither, nothing'),
  causatives: allForms('force, compel, oblige, cause, lead, prompt, drive'),
  substances: setOf(
    'contaminants, contaminant, emissions, gas, gases, water, pollution, toxins, chemicals, chemical, oil, carbon, radiation, smoke, steam, funds, album, film, data, results, report, statement, video, it, list',
  ),
  untilWords: setOf('since, until, till'),
  owners: setOf('its, their, his, her, our, my, your, whose'),
  months: setOf('march, may'),
  relatives: figureGrammar.relatives,
  harmVerbs: new Map<string, Victim['harm']>([
    ...[
      ...allForms(
        'kill, drown, die, perish, murder, assassinate, behead, execute, hang, massacre, slaughter, lynch, bludgeon, gun, slay, suffocate',
      ),
    ].map((form) => [form, 'killed'] as const),
    ...listed('assassination, assassinations, massacre, massacres, execution, executions, beheading, lynching').map(
      (noun) => [noun, 'killed'] as const,
    ),
    ...[...allForms('injure, wound, hurt, maim, stab, beat, shoot, hack')].map((form) => [form, 'wounded'] as const),
    ...[...allForms('abduct, kidnap')].map((form) => [form, 'abducted'] as const),
  ]),
  toDeath: setOf('to death, dead'),
  fatally: setOf('fatally, mortally'),
  victimStates: setOf('dead, wounded, injured, hurt, alive, seriously, critically'),
  inclusions: setOf('including, among them, among whom, among those, both'),
  persons:
    setOf(`person, people, persons, man, men, officer, officers, policeman, policemen, official, officials, victim, victims, suspect, suspects, member, members,
    prisoner, prisoners, detainee, inmates, hostage, hostages, survivor, minister, governor, senator, ambassador, envoy, leader, leaders, chief,
    colonel, general, captain, major, lieutenant, sergeant, corporal, spokesman, spokeswoman, president, professor, attorney, prosecutor, lawmaker,
    aide, aides, deputy, foreigner, foreigners, others, prince, king, sheikh, cleric, executive, diplomat, diplomats, negotiator, contractor,
    contractors, businessman, firefighter, firefighters, rescuer, rescuers, agent, agents, secretary, assistant, bodyguard, bodyguards, relative, relatives, neighbour, neighbor`),
  outlaws: setOf(
    'bandits, bandit, kidnappers, kidnapper, gunmen, pirates, abductors, gangsters, gang, gangs, guerrillas, guerrilla, militants, rebels, insurgents, jihadists, cartel, robbers, assailants',
  ),
  civilians:
    setOf(`civilian, civilians, schoolgirl, schoolgirls, schoolboys, schoolchildren, peasant, peasants, labourers, labourer, mayor, councillor, 
    judge, politician, candidate, monk, monks, bishop, teenager, teenagers, driver, chef, singer, baker, cameraman, photographer, editor, toddler, toddlers, pensioner, pensioners, clerk, caretaker, cook, porter, guide, dockers, commuters, villager, villagers, resident, residents, child, children, woman, women, girl, girls, boy, boys, baby, babies, infant,
    passenger, passengers, worker, workers, worshipper, worshippers, trader, traders, farmer, farmers, herder, herders, fisherman, fishermen,
    journalist, journalists, reporter, reporters, teacher, teachers, student, students, pupil, pupils, patient, patients, doctor, doctors, nurse, nurses,
    migrant, migrants, refugee, refugees, tourist, tourists, shopper, shoppers, driver, drivers, miner, miners, engineer, engineers, colleagues,
    grandmother, mother, father, family, families, non-combatants, noncombatants, bystander, bystanders, medic, medics, paramedic, paramedics, pilgrim, pilgrims,
    commuter, commuters, employee, employees, guests, priest, nun, nuns, priests, imam, imams, mourners, watchman, protester, protesters, demonstrators, activist, activists, lawyer, shopkeeper, vendors, sailors, crew`),
  combatants:
    setOf(`soldier, soldiers, troops, fighter, fighters, militant, militants, rebel, rebels, insurgent, insurgents, gunman, gunmen, attacker, attackers,
    guerrilla, guerrillas, marine, marines, servicemen, serviceman, militiamen, jihadist, jihadists, commander, commanders, combatants, paratroopers,
    conscripts, bomber, bombers, terrorists, commandos, peacekeepers, guards, assailants`),
  femaleWords: setOf(
    'woman, women, girl, girls, mother, mothers, grandmother, wife, daughter, daughters, sister, sisters, widow, nun, nuns, policewoman',
  ),
  maleWords: setOf(
    'man, men, boy, boys, father, grandfather, husband, son, sons, brother, brothers, policeman, gunman, gunmen, fisherman, serviceman, watchman',
  ),
  prepositions: figureGrammar.prepositions,
  subordinators: figureGrammar.subordinators,
  coordinators: setOf('and, or, but'),
  adverbs: new Set([
    ...[...figureGrammar.adverbs].filter((word) => !['to', 'many', 'most', 'some'].includes(word)),
    ...listed(
      'also, again, now, recently, earlier, later, today, jointly, very, so, too, still, just, even, once, always, thus, however, meanwhile',
    ),
  ]),
  adverbEnding: 'ly',
  possessives: setOf("'s, '"),
  refusals: allForms('fail, refuse, decline'),
  ethnic: setOf('ethnic'),
  timeUnits: setOf('seconds, minutes, hours, days, weeks, months, years, hour, minute'),
  mandatives: allForms('insist, recommend, propose, suggest, stipulate, require'),
  changeParticles: setOf('up, down'),
  denials: allForms('deny, refute, disprove'),
  publishing: allForms('release'),
  wars: new Set([...figureGrammar.wars, 'crisis']),
  currencySigns: setOf('$, €, £, ¥, ₹'),
  countNouns: setOf('number, numbers, toll, total, count'),
  conditions: setOf('if, unless'),
  placeNouns:
    setOf(`city, cities, town, towns, village, villages, district, districts, province, provinces, region, regions, state, states, port,
    island, islands, suburb, settlement, capital, county, municipality, department, governorate, area, neighbourhood, neighborhood, camp,
    valley, hamlet, republic, territory, coast, outskirts, south, north, east, west, centre, center, southeast, southwest, northeast, northwest`),
  placePrepositions: new Set([...figureGrammar.placePrepositions, 'over', 'along', 'through']),
  fromPrepositions: figureGrammar.fromPrepositions,
  toPrepositions: figureGrammar.toPrepositions,
  noWay: setOf(
    'prior, according, due, thanks, contrary, next, compared, related, linked, close, loyal, opposed, ties, aid, damage, visit',
  ),
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
      intends to, intend to, prepared to, keen to, hoping to, planning, plotting, plotted, agreed to, agrees to, pledged to, promised to, vowed to, vows to, preparing to, prepares to, hopes to, wants to, want to,
      offered to, offers to, is to, are to, threatened to, threatens to, ready to, willing to, decided to`,
    ],
    [
      'possible',
      'should, must, need to, needs to, ought to, able to, could, may, might, possibly, feared, potentially, likely, perhaps, can',
    ],
    ['conditional', 'if, unless, provided that'],
    [
      'denied',
      "not, n't, never, cannot, can't, couldn't, won't, wouldn't, unable to, denied, denies, denying, nor, didn't, doesn't, wasn't, weren't, haven't, hasn't, refused to, failed to, fail to, fails to",
    ],
  ),
}
