import type { ReferenceWords } from '../reference-words.ts'

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '))
}

export const references: ReferenceWords = {
  femaleNames: words(
    'aisha alexandra alice alison aliyu amanda amina amira amy ana anastasia angela anita ann anna anne annalena antonia barbara beatrice',
    'brenda carla carmen carol caroline catherine cecilia celine charlotte chiara chloe christina christine claire clara claudia connie',
    'cristina daniela deborah debra diana dilma dina donna doris dorothy elena elisabeth elizabeth ella ellen emily emma esther eva evelyn',
    'farah fatima fatou fiona florence francesca gabriela giorgia gloria grace hala hana hannah heather heidi helen helena helga hillary',
    'ingrid irene irina isabel ivana jane janet jennifer jessica jill joan joanna joy joyce juana judith judy julia juliet julie kamala',
    'karin kate katherine kathleen kathy katie kirsten laura lauren layla leila lena leonie leticia lillian lina linda lisa loretta louise',
    'lucia lucy lydia lyudmila madeleine margaret maria mariam marie marina mariya marta martha mary maryam maya meera megan melissa mercy',
    'michelle miriam monica monika nadia nancy natalia natalie natasha nicole nina nora norma olena olesya olga olivia pamela patricia paula',
    'penny priya rachel rebecca rosa rosemary ruth sally samantha sandra sara sarah shannon sharon shireen silvia simone sofia sonia sophie',
    'stacey stella stephanie susan susana svetlana sylvia tamara tanya teresa theresa tina tracy ursula uzma valentina valeria vanessa vera',
    'veronica victoria virginia wendy yasmin yulia yvonne zainab zoe akira jin-sook khadija zahra layan noura nur salma samira mona rania',
    'huda hanan josephine jacqueline jacinda nikki marine ingeborg astrid birgit greta kristina ksenia tatiana ekaterina maryna oksana iryna',
  ),
  eitherNames: words(
    'andrea kim lee jan jean chris alex sam min ming wei chen cheng li liu wang yang zhang xi noor nana amal shah jordan sasha robin dana',
    'kerry taylor morgan casey kelly jackie leslie ashley dominique claude pat terry hong jin mei lin yu ye hui jia xin kit jamie sandy',
    'nikita lindsay karen abu ben musa juba yuki stella hadi amin',
  ),
  samePersons: [
    words('spokesman spokeswoman spokesperson'),
    words(
      'lawmaker legislator mp congressman congresswoman senator representative deputy parliamentarian councillor councilor councilman',
    ),
    words('academic professor scholar lecturer researcher scientist historian fellow'),
    words('artist singer actress actor musician painter performer star rapper'),
    words(
      'doctor physician surgeon medic specialist paediatrician pediatrician psychiatrist psychologist internist epidemiologist virologist',
    ),
    words('officer policeman policewoman sergeant inspector superintendent constable commissioner detective'),
    words('cleric priest bishop archbishop cardinal pastor reverend imam rabbi pontiff pope'),
    words('lawyer attorney advocate counsel solicitor barrister'),
    words('judge justice magistrate'),
    words(
      'businessman businesswoman tycoon magnate entrepreneur executive ceo chairman chairwoman founder industrialist billionaire',
    ),
    words('analyst expert specialist researcher economist strategist fellow consultant'),
    words('diplomat ambassador envoy consul'),
    words('premier pm'),
    words('general colonel major captain commander marshal admiral lieutenant brigadier'),
    words('director director-general manager head chief executive'),
    words('chairman chairwoman chairperson chair president'),
    words('journalist reporter correspondent editor'),
    words('writer author novelist poet'),
    words('activist campaigner'),
    words('coach manager trainer'),
    words('player striker midfielder defender goalkeeper forward winger'),
    words('politician minister president senator leader candidate mayor governor mp lawmaker chairman premier'),
  ],
  anyPersons: words(
    'leader chief boss specialist expert official politician diplomat academic executive veteran consultant scholar professional practitioner entrepreneur',
  ),
  persons: words(
    'pontiff suspect teenager prisoner victim monk nun winner champion player coach striker midfielder goalkeeper captain driver pilot',
    'fisherman neighbour neighbor mother father wife husband son daughter brother sister widow cousin uncle aunt niece nephew parent',
    'girl boy man woman person kid teen youth guard soldier fighter gunman attacker employee worker singer artist filmmaker novelist poet',
    'academic scholar lecturer consultant specialist executive entrepreneur politician diplomat cleric physician surgeon lawyer detainee',
    'premier precinct-chief defendant plaintiff accused tourist nurse teacher farmer shopkeeper trader vendor owner tenant customer user one',
  ),
  media: words(
    'newspaper paper daily agency channel station outlet broadcaster website magazine network portal weekly tabloid media',
    'times post herald gazette tribune prensa diario nacion nación tribuna',
  ),
  published: words('in published releases released issued issues publishes'),
  reflexives: words('himself herself itself themselves'),
  mediaUtterances: words('report article broadcast interview story reports'),
  vague: words(
    'former senior veteran top outgoing incoming embattled ailing jailed late new current longtime long-time influential powerful popular young',
    'old elderly local prominent independent retired ex-',
  ),
  once: ['then-', 'ex-'],
  doerEnds: ['keeper', 'holder', 'maker', 'worker', 'ist', 'ian', 'man', 'woman', 'eer', 'ator', 'ant', 'attendant'],
  adjectiveEnds: ['ed', 'ken', 'ing', 'ous', 'ful'],
  offices: new Map([
    ['pm', ['prime', 'minister']],
    ['premier', ['prime', 'minister']],
    ['fm', ['foreign', 'minister']],
    ['top diplomat', ['foreign', 'minister']],
    ['chief diplomat', ['foreign', 'minister']],
    ['head of state', ['president']],
    ['pontiff', ['pope']],
    ['ceo', ['chief', 'executive']],
    ['dg', ['director-general']],
    ['vp', ['vice-president']],
  ]),
  others: words('other another second third different'),
  firstPerson: words('i me myself'),
  definite: words('the this that these those'),
}
