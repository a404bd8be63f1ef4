import type { Change } from '../../evidence/figure.ts'
import type { FigureWords } from '../figure-words.ts'
import { mapOf, setOf } from './figure-lists.ts'

/** What goes up, and what goes down. */
const rises = `rise, rose, risen, rises, rising, grow, grew, grown, grows, growing, growth, increase, increased, increases, increasing, jump,
  jumped, jumps, jumping, surge, surged, surges, surging, climb, climbed, climbs, climbing, expanded, expansion, gain, gained, gains, soared,
  soar, soars, soaring, up, edged up, hike, hiked, doubled, tripled, advance, advanced, raise, raised, raising, raises, rallied, rebounded,
  accelerated, quadrupled, trebled, doubling, tripling, doubles, triples, spiked, rocketed, swelled, ballooned, skyrocketed, boosted, boost, uptick, upped, added`
const falls = `fall, fell, fallen, falls, falling, decrease, decreased, decreases, decreasing, decline, declined, declines, declining, drop,
  dropped, drops, dropping, shrink, shrank, shrunk, shrinking, contracted, slump, slumped, plunge, plunged, plunging, down, cut, cuts, cutting,
  reduce, reduced, reduces, reducing, reduction, slipped, tumbled, eased, dip, dipped, slid, slide, sank, plummeted, slashed, lowered,
  dived, retreated, dwindled, halving, halves, halved, weakened, slowed, downgraded, downgrading, lost, loss, losses`

/** How numbers rise and fall, last and are meant: what tells flows from stocks, and plans from deeds. */
export const figureCourse: Pick<
  FigureWords,
  | 'changes'
  | 'rises'
  | 'falls'
  | 'objectChanges'
  | 'changeNames'
  | 'changeNouns'
  | 'changeLinks'
  | 'changeParticles'
  | 'particleVerbs'
  | 'comparatives'
  | 'keeping'
  | 'makers'
  | 'pastVerbs'
  | 'payments'
  | 'eventNouns'
  | 'seatNouns'
  | 'beings'
  | 'presents'
  | 'moneyPlans'
  | 'stockWords'
> = {
  rises: setOf(rises),
  falls: setOf(falls),
  changes: setOf(
    `${rises}, ${falls}, contraction, go, going, went, more, less, faster, slower, change, changed, lower, higher, inflation`,
  ),
  objectChanges:
    setOf(`raise, raised, raising, raises, added, lost, loss, losses, cut, cuts, cutting, gain, gained, gains, drop, dropped, drops,
    boost, boosted, hike, expanded, advance, growing, grow, grew, grows`),
  changeNames:
    setOf(`rise, increase, growth, jump, surge, climb, gain, hike, uptick, advance, fall, decrease, decline, drop, cut, slump, plunge,
    reduction, contraction, loss, dip, slide, cuts, rises, increases, gains, losses`),
  changeNouns: setOf('rate'),
  changeLinks: setOf('by, to, of'),
  particleVerbs: setOf(
    'make, makes, made, making, give, gave, taking, take, took, put, set, pick, picked, bring, brought, track, hunt, shut, laid, lay, break, broke',
  ),
  changeParticles: setOf('up, down'),
  comparatives: mapOf<Change>(
    ['up', 'more, higher, faster, larger, greater'],
    ['down', 'less, lower, fewer, slower, smaller'],
  ),
  keeping:
    setOf(`keep, keeps, kept, hold, holds, held, own, owns, owned, run, runs, operate, operates, employ, employs, employed, represent,
    represents, host, hosts, hosted, speak for, speaks for, look after, looks after, care for, cares for, house, houses, serve, serves,
    comprise, comprises, contain, contains, boast, boasts, maintain, maintains, need, needs, possess, possesses`),
  makers: setOf('left, leaving, driven, drove, made, rendered, forced, sent, put'),
  pastVerbs:
    setOf(`spent, won, lost, gave, given, paid, sold, bought, built, sent, brought, took, made, shot, aside, cost, costs, saw, met,
    found, wrote, cast, threw, drew, dug, grew, flew, drove, sank, struck, hit, fought`),
  payments: setOf(
    'paid, donated, spent, pledged, fined, invested, earned, stole, stolen, raised, awarded, received, lent',
  ),
  eventNouns:
    setOf(`incidents, incident, attacks, attack, cases, aftershocks, violations, blasts, explosions, protests, strikes, raids, crimes,
    accidents, airstrikes, clashes, complaints, shots, bombings, flights, rapes, robberies, assaults, crashes, demonstrations, earthquakes,
    fires, outbreaks, votes, trips, visits, sorties, rockets, shells, abuses, breaches`),
  seatNouns: setOf('seats, seat'),
  beings: setOf('being'),
  presents: setOf("is, are, 're, 's"),
  moneyPlans: setOf(
    'announced, announces, announcing, asked, asks, sought, seeks, requested, requests, unveiled, earmarked',
  ),
  stockWords: setOf(`remain, remains, remained, remaining, still, currently, presently`),
}
