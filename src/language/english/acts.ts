import type { ActWords } from '../act-words.ts'
import { formsOf } from './verb-forms.ts'

/** Verbs in all their forms with the objects that make them a wrong: "verbs: objects". */
function pairs(...lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const line of lines) {
    const [bases = '', objects = ''] = line.split(': ')
    for (const form of verbs(bases)) found.set(form, new Set([...(found.get(form) ?? []), ...words(objects)]))
  }
  return found
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '))
}

/** All forms of verbs. */
function verbs(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines
      .join(' ')
      .split(' ')
      .flatMap((base) => formsOf(base).map(([form]) => form)),
  )
}

export const acts: ActWords = {
  wrongs: words(
    'crime crimes criminal criminals atrocity atrocities genocide genocidal cleansing massacre massacres barbarity brutality aggression',
    'terrorism terrorist terrorists violation violations abuse abuses mistreatment corruption corrupt fraud fraudulent murderer murderers extrajudicial',
    'illegal illegally unlawful unlawfully negligence negligent complicity complicit discrimination impunity nepotism favouritism favoritism cronyism mismanagement malpractice embezzlement laundering unconstitutional arbitrary arbitrarily disproportionate irregularities persecution repression',
    'torture rape lies liar liars deceit espionage spying apartheid treason bribery extortion blackmail guilty failure unprovoked',
    'harassment scam scams trafficking vendetta misuse bullying kickbacks homicide assassination vandalism plunder propaganda meddling interference misconduct racism racist hypocrisy murder spy spies sabotage subversive subversion rigged bribe bribes',
  ),
  wrongDeeds: verbs(
    'torture massacre loot rape murder abduct kidnap persecute bribe cheat steal violate breach rig sabotage poison neglect fabricate',
    'mistreat embezzle plunder extort exploit fake silence oppress slaughter butcher terrorize terrorise assassinate pillage',
    'discriminate incite instigate threaten lie endanger provoke ignore abandon betray deceive mislead fail falsify meddle conspire',
    'harass intimidate blackmail smuggle vandalize vandalise desecrate starve execute behead lynch bully doctor coerce enslave humiliate manipulate',
    'lure victimise victimize sideline disregard infringe trespass encroach plagiarise plagiarize launder brutalise brutalize usurp repress suppress gag muzzle censor',
    'foment collude exacerbate jeopardise jeopardize whitewash pollute contaminate overlook mishandle bungle botch fleece scam dupe hoodwink favour misuse mock insult',
    'perpetrate punish derail discredit smear fool victimise sully terrorise tamper defraud swindle molest destabilize destabilise undermine flout trample hijack weaponize weaponise defame mismanage squander profiteer',
  ),
  wrongPairs: pairs(
    'break flout disregard disobey defy trample: law laws rule rules contract word promise promises ceasefire truce agreement agreements oath constitution pledge treaty regulations rights',
    'hide conceal bury plant withhold destroy tamper mask understate: evidence leak leaks number numbers figures extent scale toll defects results truth facts documents records drugs information data findings ballots',
    'let leave: die drown starve sink burn suffer rot perish',
    'start begin launch want: war conflict',
    'do: nothing',
    'stuff: ballot ballots boxes',
    'turn: blind',
    'demand solicit extract: bribe bribes',
    'keep: secret quiet',
    'put: lives',
    'cover: up',
    'use employ: shields',
    'out: revenge spite malice',
    'use deploy employ fire: firearms ammunition',
    'force coerce compel pressure: confess sign testify convert strip resign',
    'pocket divert siphon misappropriate misuse squander take accept collect receive solicit: bribes bribe kickbacks kickback',
    'pocket divert siphon misappropriate misuse squander: donations funds aid money taxpayers',
    'play sow stoke fuel incite spread stir: hatred division discord unrest chaos instability fear panic tension tensions',
    'open: fire',
    'collective: punishment',
  ),
  harmsOfThings: verbs(
    'threaten endanger provoke ignore fail jeopardise jeopardize exacerbate undermine favour derail destabilise destabilize pollute contaminate suppress overlook',
    'disregard repress hijack punish mock starve silence discredit infringe poison',
  ),
  abuses: verbs('torture persecute rig frame mistreat steal fabricate oppress silence harass intimidate discriminate'),
  wilful: words(
    'deliberately intentionally illegally unlawfully indiscriminately falsely knowingly wilfully willfully unjustly wrongfully',
  ),
  committing: verbs(
    'commit perpetrate carry engage practise practice pursue wage plan launch order direct resort indulge spread increase promote support sponsor harbour harbor fund',
    'allow tolerate encourage inflict cause take accept pay offer demand use employ continue show keep intensify escalate become remain constitute amount involve tell',
  ),
  sufferedIn: words('in on during near outside inside after by as'),
  open: verbs('fire attack strike throw'),
  happenedNouns: words(
    'attack attacks raid raids shooting shootings killing killings strike strikes airstrike airstrikes bombing bombings explosion explosions blast blasts',
    'accident crash collision fire shelling offensive assault invasion ambush massacre siege clash clashes stabbing kidnapping abduction arrest arrests detention',
    'expulsion march protest protests decision ruling verdict deal agreement ban bill law vote election resolution sentence evacuation outage spill flood floods quake earthquake',
  ),
  incidents: words('incident incidents'),
  pointers: words('the this these those'),
  placing: words('on in at of against near by to'),
  toBlame: ['to', 'blame'],
  knowing: words('know knew known'),
  from: 'from',
  harms: new Set([
    'targeted',
    ...verbs(
      'kill attack shell bomb shoot fire beat strike hit burn destroy wound injure assault invade bombard throw',
      'stab ambush deport expel displace torch bulldoze shoot evict jail detonate whip',
    ),
  ]),
  assaults: words(
    'shelling attack attacks strike strikes bombing bombings bombardment raid raids assault shooting killing killings airstrike',
    'airstrikes drones invasion abducted killed injured wounded destroyed beaten bodies victims targeted attacked',
  ),
  aboutWrongs: words(
    'trial trials inquiry inquiries investigation investigations investigate investigating law laws case cases suspicion fight fighting',
    'combat combating prevent preventing tackle tackling accusations allegations arrested arrest detained convicted',
    'solving solve accused indicted sentenced pleaded presumed charged court acquitted cleared innocent fallen rates rate tribunal report reports alleged allegedly if stop end',
    'suspected charges charge denied prevention victims complaint complaints lawsuit lawsuits record scandal scandals',
  ),
  legalMatters: words(
    'justice code conviction convictions procedure proceedings law court courts bench defence defense',
  ),
  attempting: verbs('try attempt seek conspire plot continue'),
  aiming: words(
    'plan plans right rights law laws bill measures measure threat threats way ways effort efforts opportunity chance power powers authority able unable willing ready',
    'likely unlikely need needs decision refusal failure ability attempt attempts desire intention promise pledge vow duty obligation time order orders action steps',
    'one ones enough best hard easy due determined set about going used forced supposed expected keen eager tool tools',
  ),
  letting: verbs(
    'ask urge want tell call fail refuse decline vow pledge promise threaten order need help expect like hope wish agree decide force',
  ),
  partaking: words('took did participated perpetrated planned carried'),
  harmlessShots: words('blank warning tear teargas air gas'),
  doers: words(
    'forces troops army military militia militias militiamen gunmen gunman militants militant settlers guards insurgents attackers attacker jihadists',
    'fighters separatists terrorists villagers locals mercenaries warplanes jets regime administration side sides enemy police policemen',
    'officers paramilitaries rioters mob gang gangs smugglers hackers drones soldiers extremists hardliners junta navy tanks criminals',
    'ministry government authorities spies agents invaders occupiers islamists junta cartel cartels raiders bandits opposition individuals elements system institutions',
    'enemies rivals rival perpetrators perpetrator assailants assailant suspects thieves companies firms contractors media mafia platforms platform industry conservatives liberals',
  ),
  agentEnds: ['ers', 'ors', 'ists', 'ians'],
  notAgents: words(
    'numbers others orders matters papers powers waters letters computers factors sectors errors doors floors indicators offers corners centers centres',
    'meters metres barriers borders rivers towers servers motors tractors reactors visitors mirrors colors colours rumors rumours harbors harbours',
    'trailers containers chambers members quarters headquarters disasters monitors sensors helicopters chapters winters summers',
  ),
  officials: words(
    'minister ministry president government army military general ambassador envoy spokesman spokesperson spokeswoman office chancellor',
    'premier king leader officials official officer police authorities prosecutor prosecutors forces chief secretary administration presidential kremlin commander pm troops mayor governor senator council',
  ),
  stateForces: words(
    'police policemen army military troops soldiers forces officers officer guards navy authorities guard',
  ),
  ofState: words(
    'security armed national local special riot border coast coastal federal military government state traffic defence defense regular our its his their',
  ),
  outsiders: words('opposition former ex exiled dissident rights union activist analyst rebel'),
  judgements: words(
    'unacceptable outrageous shameful disgraceful deplorable reprehensible cowardly heinous abhorrent despicable barbaric barbarism',
    'inhumane inhuman disgrace shame unjustifiable intolerable scandalous disgusting appalling callous vile insult monstrous contempt contemptible horrific sickening obscene grotesque atrocious inexcusable unforgivable',
  ),
  mistaken: words('wrong hunt garbage'),
  falsities: words(
    'false untrue baseless unfounded fabricated groundless lie lies fake nonsense fabrication fabrications forgery forgeries fakes slander invention inventions',
    'incorrect wrong inaccurate ridiculous absurd fiction unsubstantiated falsehood falsehoods fantasy fantasies myth myths hoax hoaxes propaganda',
    'hunt untruth untruths libel rubbish garbage fairy bogus invented concocted unverified misinformation disinformation preposterous laughable',
  ),
  happenings: words('happen happened occur occurred place'),
  taking: verbs('take'),
  place: 'place',
  pastSigns: words("did had has have didn't hadn't hasn't haven't"),
  needs: words('need needs has have had ought'),
  obligations: words('must should'),
  essentials: words('essential imperative vital crucial important necessary urgent time'),
  futures: words("will would shall 'll won't wouldn't"),
  readiness: words('ready determined committed willing'),
  commitments: words('determination commitment readiness willingness resolve'),
  menaces: words(
    'arrest punish retaliate retaliation strike destroy attack bomb expel hit crush remove removed removal forceful sanction sanctions sue avenge walk',
    'revenge respond response consequences invade annihilate eliminate kill resign strikes oust close block seize extend force target shoot boycott veto military',
  ),
  yielding: words(
    'accept lift end stop begin release talk negotiate withdraw leave allow ratify give recognise recognize sign join resume attend comply yield surrender',
    'agree return cooperate extradite hand grant remove step bow compromise restore abandon go',
  ),
  idle: words(
    "be say believe hope have see know get need win lose die like remember never feel understand think find come likely probably also n't not soon always still",
  ),
  mistakes: words(
    'mistake mistakes mistook mistaken mistakenly error errors wrongly failings failing blunder offence regulations',
  ),
  regrets: words('sorry apologies apology'),
  gratitude: words('grateful gratitude thankful thanks'),
  dismay: words('dismay outrage anger indignation fury disgust'),
  withheld: words(
    'bail entry access permission visa visas asylum parole entrance admission request requests appeal appeals motion application food',
  ),
  territorial: words('sovereignty territorial maritime land'),
  first: words('i we our my us ours'),
  eachOther: ['each', 'other'],
  amounting: words('amounted amounts amount constitute constitutes constituted'),
  noSuch: ['no', 'such'],
  truths: words('truth basis foundation foundations substance merit true correct accurate'),
  correct: words('true correct accurate'),
  nones: words('none'),
  nothing: ['nothing', 'to', 'do', 'with'],
  nobody: words('nobody none no noone neither'),
  involvements: words(
    'involvement part role hand knowledge link links connection connections ties wrongdoing coercion interference involved intention law laws rule rules breach violation discrimination',
  ),
  liabilities: words('responsible involved behind guilty complicit liable corrupt there present'),
  blamable: verbs(
    'sign agree order authorize authorise approve participate take steal fire shoot kill attack target hide break violate send sell pay leak cheat start launch',
    'interfere enter cross conspire commit bribe beat torture abuse promise instruct intimidate threaten support arm fund finance supply provide employ',
    'discriminate hit bomb shell carry use forward share manipulate lie request accept touch harm mistreat force coerce influence conceal withhold',
  ),
  done: 'done',
  have: 'have',
  insisting: words('insist propose suggest'),
  appealing: 'appeal',
  declaring: words('declare reveal disclose'),
  confirming: words('confirm'),
  subjunctives: words(
    'withdraw leave stop release resign pay return go be take give accept pull hand open close end halt cease free allow let keep stay apologise apologize',
  ),
  evading: words('rule discuss'),
  employed: words(
    'staff deputies deputy minister ministers workers employees officers teachers generals aides adviser advisers',
  ),
  unnamedWish: words('named identified anonymous anonymity'),
  blaming: words('blame attribute'),
  on: 'on',
  with: 'with',
  against: 'against',
}
