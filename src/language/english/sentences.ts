import type { SentenceWords } from '../sentence-words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

export const sentences: SentenceWords = {
  functionWords: words(`
    the of and to a in that is was for on with as by at from it be are his he an has have had were which this not its
    but who they she her their or been will would after when more than also about we said there what so if out up one
    all him them into no could can other over our you your my where before while between during against because these
    those such i`),

  titles: words(`
    Mr Mrs Ms Messrs Mx Dr Drs Prof Profs Rev Revd Fr Msgr Hon Gen Gens Lt Col Cols Maj Capt Cpt Cmdr Cdr Comdr Adm Sgt
    Cpl Pvt Pfc Brig Supt Insp Det Ofc Rep Reps Sen Sens Gov Govs Pres Sec Amb Atty Asst Assoc Dept Treas Dir Ald Mme
    Mlle Mgr Lt.Col Lt.Gen Maj.Gen vs Ft Mt Mts Ste e.g i.e cf viz Pte Flt Wg Sqn Adv Shri Smt`),

  abbreviations: words(`
    Inc Corp Co Cos Ltd Llc Plc Bros Jr Sr Esq Ph.D M.D St Ave Blvd Rd Hwy Pl Sq Bldg Apt Univ Inst Assn
    Ala Ariz Ark Calif Colo Conn Fla Ga Ida Ill Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
    Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
    approx Approx avg dept govt intl ed eds trans est min max hrs mins al ca incl misc tel ext`),

  beforeNumbers: words(`
    No Nos no nos Fig Figs fig figs Art Arts art Sect sect Sec sec p pp vol Vol vols ch Ch Chap chap para paras Para c
    Sat Sun Rs Rm Bd v ver Op op Eq eq Ex`),

  usualEnds: words(`a.m p.m A.M P.M etc`),

  afterUsualEnds: words(`
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
    October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu.
    Thurs. Fri. Sat. Sun. GMT UTC BST IST JST KST EST EDT ET CST CDT CT MST MDT MT PST PDT PT CET CEST EET EAT WAT AEST
    AEDT Eastern Central Mountain Pacific Greenwich Beijing Moscow London Paris Israel Tehran Local`),

  letterNames: words('X'),
  letterNameOpeners: words('on via platform network site'),
  starters: words(`
    the a an this that these those there here he she it they we you i his her its their our my your who what when where
    why how which whether while if as after before since until because although though despite during for from in into
    on at by with without within of to and but or nor yet so however meanwhile moreover instead also then now still thus
    therefore nevertheless otherwise once even only just not no some many most several few both each every all another
    other others such more less one two three four five six seven eight nine ten about over under among between against
    according earlier later recently today yesterday tomorrow asked speaking officials police witnesses authorities
    is are was were do does did has have had can could would should let please thanks unlike like rather perhaps maybe
    under through throughout across around along amid following given including`),

  cuesAfterQuote: words(`
    said says asked asks added adds told cried shouted yelled exclaimed wondered wrote writes replied answered demanded
    called joked quipped screamed whispered tweeted posted declared recalled chanted`),

  gluedUnits: words(`
    m mn mln bn b tn trn k K M B T km kms cm mm nm kg kgs g mg lb lbs oz ft in mi mph kph kmh ha sqm sqft
    am pm AM PM a.m p.m hrs hr h mins min sec secs ms GW MW kW KW TW GWh MWh kWh TWh GB MB TB KB kb Mb Gb GHz MHz
    kt kts knots C F bps pc pct p c cc hp V kV W bpd tonnes tons million billion trillion lakh crore cr`),

  gluedCurrencies: words(`
    Rs Re USD EUR GBP AUD CAD NZD CHF JPY CNY INR PKR BDT LKR KES Ksh KSh KShs Sh Shs UGX TZS NGN GHS ZAR RM Rp Tk Tsh
    Ush AED SAR QAR EGP TRY RUB UAH PHP THB SGD HKD SR QR KD BD JD LE Dh Dhs Tshs USh TSh KWD BHD OMR JOD MNT NAD MAD BRL MXN COP
    RMB IDR MYR VND KRW TWD ZMW MWK MZN SDG R N K`),
}
