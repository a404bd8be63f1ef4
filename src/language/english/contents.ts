import type { ContentWords } from '../content-words.ts'
import { formsOf } from './verb-forms.ts'

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '))
}

/** All forms of verbs. */
function verbs(...lines: readonly string[]): ReadonlySet<string> {
  return new Set([...words(...lines)].flatMap((base) => formsOf(base).map(([form]) => form)))
}

/** Past forms of verbs. */
function pastOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    [...words(...lines)].flatMap((base) => formsOf(base).flatMap(([text, form]) => (form === 'past' ? [text] : []))),
  )
}

export const contents: ContentWords = {
  stepsTaken: pastOf(
    'suspend dismiss sack fire arrest detain free release seize confiscate open launch sign approve adopt appoint order recall expel lift impose shut',
    'close cancel postpone deploy dispatch dismantle summon acquire hire recruit extradite freeze disband dissolve ratify select nominate evacuate',
    'intercept foil thwart unveil inaugurate abolish scrap nationalise nationalize reopen reinstate rename resign bar ban file commission charge',
  ),
  steps: words(
    'appeal sue close shut reopen raise lower cut suspend launch ban impose introduce resign run boycott merge sell scrap cancel postpone summon',
    'dismiss expel recall move relocate nationalise nationalize reduce increase withdraw quit file deploy evacuate ease tighten freeze list skip retire',
  ),
  courts: words('court courts tribunal'),
  schedules: words('open close shut reopen'),
  answering: words('comment add discuss answer respond elaborate speculate say speak disclose reveal confirm'),
  nothing: 'nothing',
  sure: words('convinced sure certain persuaded'),
  believing: words('believe think expect'),
  doubtful: words('doubtful sceptical skeptical unconvinced dubious doubt doubts'),
  farFrom: ['far', 'from'],
  dangers: words(
    'famine starvation starve starving hunger shortage shortages collapse bankrupt bankruptcy cholera disease diseases epidemic outbreak outbreaks',
    'catastrophe catastrophic disaster disastrous worsen worse dire escalate escalation spiral bloodshed violence chaos unrest anarchy die deaths death',
    'flood floods flooding landslides drown burst suffer kill destroy extinct extinction perish lose danger dangerous dangerously risk wreck ruin',
    'crisis recession meltdown overwhelmed overwhelm jeopardise jeopardize jeopardised jeopardized endanger backfire consequences irreversible trigger',
    'ruined destroyed killed devastating devastate undermine deepen exacerbate homeless poverty',
  ),
  losses: new Map([
    ['cost', words('jobs lives job life livelihoods')],
    ['go', words('under hungry bust bankrupt thirsty')],
    ['run', words('out')],
    ['drive', words('investors people companies business away out')],
  ]),
  coming: words("will would could may might 'll can"),
  imperatives: words(
    'let stop release open bring end free leave return pay help save resign withdraw show respect protect listen act vote lift cancel drop halt stay send',
    'give allow spare build repair put ask tell',
  ),
  anybody: words('any anyone anybody whoever those everyone'),
  punishments: words(
    'shot killed sunk punished arrested destroyed targeted expelled crushed dismissed fined jailed prosecuted hunted eliminated executed attacked hanged sacked',
  ),
  lauding: words(
    'magnificent excellent outstanding superb brilliant heroic exemplary wonderful fantastic amazing admirable remarkable commendable tremendous terrific',
    'proud heroes heroically impressive incredible invaluable',
  ),
  goodNames: words(
    'milestone best hero heroes victory triumph breakthrough historic success successful landmark remarkable great greatest model courageous brave excellent',
    'visionary inspiration pioneer genius fantastic impressive outstanding legend icon positive encouraging',
  ),
  badNames: words(
    'insult disgrace robbery farce sham joke mistake circus coup theft shame blunder travesty dictator tyrant frivolous useless unfair undemocratic',
    'ridiculous irresponsible reckless cruel illegitimate unnecessary petty hypocritical betrayal betrayals disaster failure scandal absurd charade',
    'unconstitutional illegal unjust pointless shameful cowards coward traitor traitors terrible awful unfortunate inadequate incompetent weak worst',
  ),
  credible: words(
    'serious credible true grave worrying disturbing troubling important alarming justified fair valid historic painful',
  ),
  duties: verbs(
    'warn inform consult help protect check inspect intervene listen care come repair rescue evacuate honour honor fulfil fulfill respect bother act',
    'investigate prepare compensate implement heed assist safeguard support maintain deliver address consider provide fulfil fulfill consult mention notify',
  ),
  ownPeople: words(
    'men members troops soldiers forces people family party company firm side team aircraft ships staff workers fighters officers army navy police pilots guards drones planes agents',
  ),
  harmless: words(
    'crowd crowds civilians civilian hospital school ambulance children journalists bystanders protesters passers-by mosque church wedding family innocent',
  ),
  frontiers: words('border borders airspace waters frontier territory'),
  crossing: verbs('cross enter violate breach penetrate fly intrude sail'),
  craft: words(
    'submarine submarines drone drones helicopter helicopters aircraft plane planes ship ships vessel vessels boats balloon balloons missile missiles fighter jet',
  ),
  responsible: words('responsible behind'),
  mental: verbs(
    'see know think believe hear feel expect want understand imagine have be get seem receive like wish hope mean need dream experience witness forget',
    'remember say ask find look stop come go live work tell',
  ),
  happened: words('been had taken happened'),
  averting: words(
    'prevent avoid combat fight help support promote aid overcome end contain provide reduce manage solve stop avert protect tackle ease limit if',
  ),
  blamed: words(
    'unfair unjust undemocratic irresponsible reckless hypocritical outrageous immoral unforgivable inexcusable indefensible cruel inhuman disrespectful',
    'appalled horrified outraged disgusted ludicrous travesty farce sham disgrace joke insult draconian atrocious',
  ),
  justifying: words('excuse excuses excused justification justify justifies justified tolerate tolerated'),
  granted: words(
    'respected guaranteed protected rebuilt compensated paid provided helped considered published released repaired honoured honored upheld',
    'supported rewarded ready delivered answered heard',
  ),
  universal: words('every no nobody everyone each'),
  ruledOut: words(
    'recount vote talks negotiations negotiation deal election elections compromise ceasefire truce delay change referendum return retreat concessions',
    'surrender peace dialogue extension exceptions exception amnesty devaluation',
  ),
  withoutWhat: words(
    'warning trial charge charges water food reason permission consent consultation telling informing consulting provocation cause mercy notice asking explanation warrant',
  ),
  calm: words(
    'calm restraint peace unity ceasefire truce dialogue end release justice tolerance patience action reconciliation moderation',
  ),
  defending: words(
    'only always every fully clean legal legally lawful lawfully complied comply followed accordance appropriate appropriately properly transparent',
    'voluntarily unrelated proportionate justified legitimate routine self-defence self-defense provoked first nothing',
  ),
  inSpiteOf: words('despite contrary defiance breach notwithstanding violation'),
  lenient: words('despite notwithstanding'),
  afterwards: 'after',
  arming: verbs('keep maintain station deploy retain amass'),
  arms: words(
    'troops forces weapons weaponry equipment formations armour armor tanks artillery missiles soldiers units rockets mines',
  ),
  words: {
    given: words(
      'assurance assurances promise promises pledge pledges commitment commitments guarantees undertaking undertakings obligations',
    ),
    agreed: words(
      'agreement agreements treaty treaties ceasefire truce deal accord law laws constitution rules order orders ruling resolution resolutions',
    ),
  },
  campaigns: words('campaign campaigns plot plots conspiracy conspiracies vendetta vendettas crusade'),
  campaignedAgainst: words(
    'country nation state people opponents critics dissidents journalists minorities government president party church us them him her me',
  ),
  lacked: words(
    'authority grounds jurisdiction mandate respect regard empathy shame mercy conscience reason reasons justification integrity',
  ),
  never: 'never',
  knew: words('knew know known knows'),
  metOnce: pastOf(
    'meet take give sell buy send speak steal hold write pay sign order censor fire shoot hide drive lie',
  ),
}
