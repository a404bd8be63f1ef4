import type { SpeechWords } from '../speech-words.ts'
import { acts } from './acts.ts'
import { contents } from './contents.ts'
import { declining, verbs } from './speech-verbs.ts'

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '))
}

const he = words('he him his himself')
const she = words('she her hers herself')
const they = words('they them their theirs both')
const it = words('it its itself')
const we = words('we us our i me my')

export const speech: SpeechWords = {
  acts,
  contents,
  verbs,
  declining,
  works: words(
    'novel novels book books song songs poem poems play plays film films memoir memoirs screenplay album opera musical',
  ),
  pictures: words('video videos footage photo photos photograph photographs picture pictures image images'),
  asked: words('interview interviews conversation'),
  with: 'with',
  verdicts: words(
    'false untrue baseless unfounded groundless fake fabricated nonsense absurd ridiculous misleading inaccurate incorrect malicious wrong',
  ),
  reckoned: words(
    'toll tolls number numbers count figure figures total tally cost costs damage damages loss losses value price estimate share rate',
  ),
  counts: words(
    'one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty hundred thousand dozen dozens hundreds thousands',
  ),
  declinedWhenNegated: words(
    'say tell specify divulge disclose elaborate comment respond reply answer reveal identify confirm explain mention give provide name',
  ),
  nounLike: words(
    'states remarks rules posts notes reports claims calls answers questions orders offers plans tweets demands requests promises fears hopes doubts vows pledges',
  ),
  noSayings: words(
    'commenting sentenced fined jailed imprisoned acquitted identified documents documented backs backed backing',
  ),
  ritual: words('goodbye farewell hello sorry thanks grace prayers mass nothing something anything much little yes so'),
  inverting: words('said says reported reports wrote writes added'),
  lightVerbs: words('went go goes going continued continues seemed seems appeared appears proceeded'),
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['as', 'reported', 'by'],
    ['as', 'quoted', 'by'],
  ],
  notSources: words(
    'law laws plan plans schedule custom tradition rules rule constitution need needs ability size age type agreement protocol principle guidelines standards procedure procedures evolution regulations',
  ),
  quote: words('quote quotes quoted quoting cited cites citing'),
  citing: words('citing quoting'),
  passingOn: words('reported carried quoted cited published broadcast relayed released aired obtained'),
  onlySaw: words('seen obtained reviewed viewed verified cited quoted read heard shared commissioned ordered'),
  asSaying: ['as', 'saying'],
  by: 'by',
  nor: 'nor',
  without: 'without',
  of: 'of',
  for: 'for',
  as: 'as',
  possessive: "'s",
  articles: words('the a an'),
  indefinite: words('a an'),
  joiners: words('and or'),
  nounLinks: words('of for from'),
  nounPlaces: words('in at with on to'),
  participleLinks: words('and by without while'),
  which: 'which',
  had: 'had',
  no: 'no',
  subjectRelatives: words('who which'),
  doForms: words('do does did'),
  neverNouns: words('say tell'),
  onlyVerbs: words(
    'say says denies deny believe believes said tell tells told want wants insist insists urge urges accuse accuses',
  ),
  openClause: words('say claim'),
  isPlural: (word) => word.endsWith('s') && !word.endsWith('ss'),
  leaders: words('leader chief boss'),
  that: 'that',
  to: 'to',
  clauseStarts: words('whether how why what if who where when which'),
  determiners: words(
    'the a an this that these those some any no every each either neither another several many few most all both such more other',
  ),
  possessives: words("my your his her its our their whose 's"),
  pronouns: words('he she it they we i you who nobody everyone someone one others many some both everybody somebody'),
  objectPronouns: words('him her them us me it you himself herself itself themselves everyone everybody'),
  relatives: words('who which that whom whose'),
  auxiliaries: words(
    "is are was were be been being am has have had having do does did will would can could may might must shall should isn't aren't wasn't",
    "weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't 'd 'll 've 're 'm ain't cannot",
  ),
  perfects: words("has have had 've"),
  raising: words(
    'raise raises raised raising spark sparks sparked sparking fuel fuels fuelled fueled prompt prompts prompted stoke stokes stoked',
  ),
  earlier: {
    had: words("had hadn't having 'd"),
    adverbs: words('previously originally formerly'),
    once: words('once long'),
    last: words('last'),
    spans: words('month months year years decade decades spring summer autumn winter season century'),
    ago: 'ago',
    earlier: 'earlier',
    this: 'this',
    in: 'in',
  },
  beForms: words("is are was were be been being am 're 'm isn't aren't wasn't weren't"),
  modals: words(
    "will would can could may might must shall should won't wouldn't can't couldn't shouldn't 'd 'll cannot",
  ),
  negations: words(
    "not never n't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't neither cannot nor",
  ),
  coordinators: words('and but or nor yet then'),
  clauseBounds: words(
    'because while whereas although though but if unless when whenever where until since that which who whom whether as so than',
    'why how what once lest whose',
  ),
  subordinators: words('while whereas although though because if unless when as since once'),
  contrasts: words('while whereas although though but'),
  meanwhile: words('as after amid following when while'),
  furtherTold: words('after when while as since amid following before despite because'),
  conditions: words('if unless whether should'),
  prepositions: words(
    'of in on at by for from with without to into onto about against after before during since until under over between among',
    'amid across through throughout via per near beside besides behind beyond despite following concerning regarding including',
    'within around along towards toward upon off out up down like unlike as inside outside above below ahead',
  ),
  adverbs: words(
    'also later earlier then again still just now once ever always often sometimes soon today yesterday tomorrow tonight instead',
    'even already since further furthermore moreover however meanwhile therefore thus rather quite too first perhaps indeed',
    'subsequently repeatedly long only almost nearly so far not never yet separately elsewhere twice that-said',
  ),
  adverbEnd: 'ly',
  gerundEnd: 'ing',
  notAdverbs: words(
    'italy family ally assembly reply supply july rally monopoly elderly bully belly fly likely early emily kelly sally',
  ),
  timeWords: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october',
    'november december jan. feb. mar. apr. aug. sept. oct. nov. dec. yesterday today tomorrow tonight week month year weekend morning',
    'afternoon evening night noon midnight day days weeks months years hour hours minutes last next this earlier later late early',
    'ago before recently monday’s a.m. p.m. gmt mid summer spring autumn winter',
  ),
  pastVerbs: words(
    'took went left came made gave got had was were saw fell rose began became kept held led met ran sent shot won lost broke brought',
    'built bought caught chose cut drew drove fought found fled flew forgot grew heard hit hurt knew laid let meant paid put read sat',
    'used withdrew overthrew withheld upheld undertook mistook overtook forbade arose bore blew bred clung crept dealt dug drank ate fed froze hung knelt lent rang rode sank sang sought',
    'shrank slept slid sprang swam swung tore wept withstood wove rebuilt misled overran outlawed foresaw oversaw sold set shook showed shut spent spoke stood stole struck swept swore taught thought threw told understood wore wrote hid',
    'is are has have says said will would can could did does',
  ),
  pastEnd: 'ed',
  plurals: words('people police men women children media both some many others troops i we you they who those these'),
  utterances: words(
    'statement statements report reports letter letters document documents communique communiqué memo study survey poll tweet post',
    'video message email notice address speech interview conference briefing broadcast remarks filing complaint lawsuit indictment ruling release article investigation assessment assessments',
  ),
  unnamed: words(
    'official officials source sources witness witnesses eyewitness eyewitnesses resident residents diplomat diplomats protester',
    'protesters activist activists analyst analysts expert experts critic critics observer observers authorities police people',
    'lawmaker lawmakers leader leaders worker workers doctor doctors medic medics soldier soldiers villager villagers local locals',
    'man woman men women student students relative relatives neighbour neighbours neighbor neighbors passenger passengers',
    'spokesman spokeswoman spokesperson aide aides adviser advisers investigator investigators prosecutor prosecutors voter voters',
    'supporter supporters opponent opponents members member group groups parties others some many several both media governments',
    'minister commander fighter fighters driver father mother son daughter brother sister survivor survivors prisoner prisoners',
    'demonstrators rebels judge lawyer lawyers farmer farmers researcher researchers scientist scientists everyone somebody someone',
    'citizens refugees migrants families campaigners organisers organizers monitors mediators negotiators employees employee',
  ),
  bodies: words(
    'ministry department agency office authority commission committee council party government army military police force group company',
    'organisation organization union court bank administration union foundation university parliament association watchdog charity',
    'body service team club station newspaper paper outlet channel network militia movement embassy coalition regulator firm',
  ),
  anyBodies: words('group organisation organization company agency body charity watchdog firm association network'),
  sameBodies: [words('army military forces troops'), words('newspaper paper daily'), words('agency authority')],
  shortOffices: new Map([
    ['pm', ['prime', 'minister']],
    ['fm', ['foreign', 'minister']],
  ]),
  pressOffices: words('service office secretary department centre center group release conference attaché club'),
  relays: words(
    'agency agencies newspaper newspapers media television tv radio paper outlet channel broadcaster press news website',
  ),
  referring: { he, she, they, it, we },
  calls: words('call calls demand demands offer offers proposal proposals request requests appeal appeals'),
  claims: words(
    'accusation accusations allegation allegations claim claims report reports charge charges suggestion suggestions rumour rumours',
    'rumor rumors statement statements assertion assertions notion idea news finding findings story stories account accounts version criticism criticisms figure figures insinuation insinuations sentiments',
  ),
}
