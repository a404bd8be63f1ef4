import type { FigureWords } from '../figure-words.ts'
import { listed, setOf } from './figure-lists.ts'

const fallen =
  setOf(`people, soldiers, soldier, guards, guard, troops, fighters, fighter, men, officers, officer, servicemen,
  policemen, policeman, firefighters, peacekeepers, marines, children, sons, daughters, relatives, brothers, sisters, grandchildren, militants, rebels, civilians, personnel, pilots`)
const territory =
  setOf(`outposts, outpost, positions, villages, village, towns, town, settlements, posts, hills, islands, bases, cities,
  strongholds, districts, checkpoints, trenches`)
const captives =
  setOf(`inmates, prisoners, detainees, hostages, captives, people, suspects, men, women, migrants, refugees, soldiers, students,
  journalists`)
const guests =
  setOf(`people, persons, individuals, refugees, migrants, families, households, displaced, idps, evacuees, returnees, children, women, residents,
  villagers, orphans, pupils, exiles, seekers, asylum-seekers, sudanese, syrians, rohingya, afghans, ukrainians, civilians, survivors`)
const dwellers = setOf('people, residents, families, households, villagers, civilians, inhabitants, refugees, migrants')

/** Who and what can be deployed, lodged, told to leave, and which verbs befall which nouns. */
export const figureFits: Pick<
  FigureWords,
  'forces' | 'befallOnly' | 'befallNever' | 'refuges' | 'havens' | 'takenTo' | 'orders' | 'orderedDeeds'
> = {
  forces:
    setOf(`troops, soldiers, soldier, peacekeepers, police, officers, personnel, forces, ships, warships, tanks, vehicles, planes, jets,
    aircraft, marines, guards, guardsmen, firefighters, rescuers, formations, missiles, helicopters, reservists, fighters, militants,
    monitors, observers, drones, boats, vessels, teams, ambulances, policemen, mercenaries, agents, militiamen, commandos, paramilitaries,
    frigates, corvettes, gunboats, airmen, sailors, battalions, brigades, divisions, units, gendarmes, contractors, submarines, launchers, rangers, inspectors, medics, members, men,
    conscripts, volunteers, servicemen, warplanes, bombers, carriers, destroyers, patrols, paratroopers, peacekeeper, officer`),
  befallOnly: new Map([
    ...listed('hold, holds, holding').map((word) => [word, captives] as const),
    ['home to', dwellers] as const,
    ...listed('hosted, host, hosts, hosting, took in, taken in, take in, takes in, taking in').map(
      (word) => [word, guests] as const,
    ),
    ['to leave', dwellers] as const,
    ...listed('lost, losing, lose, loses').map((word) => [word, fallen] as const),
    ...listed('took, take, takes, taking, taken').map((word) => [word, territory] as const),
    ...listed(
      'left for, leaving for, left the city, left the area, left the region, left the country, left the town',
    ).map((word) => [word, dwellers] as const),
  ]),
  befallNever: new Map([
    [
      'displaced',
      setOf('trees, poles, plants, trucks, lorries, vehicles, buses, cars, countries, nations, camps, vines, pylons'),
    ],
  ]),
  refuges: setOf('shelters, camps, tents, centres, centers'),
  havens:
    setOf(`shelter, shelters, camp, camps, tents, centre, centres, center, centers, school, schools, hall, halls, church, churches, mosque,
    mosques, stadium, gymnasium, gym, temples, barracks`),
  takenTo: setOf(
    'taken to, moved to, brought to, put up in, housed in, accommodated in, lodged in, sleeping in, camping in',
  ),
  orderedDeeds: setOf('to leave'),
  orders: setOf(
    'ordered, told, urged, asked, advised, instructed, ordering, telling, urging, asking, orders, tells, urges, asks',
  ),
}
