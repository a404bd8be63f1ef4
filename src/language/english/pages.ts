import type { LinePhrases, PageWords } from '../page-words.ts'
import { agencies } from './agencies.ts'
import { furniture } from './furniture.ts'
import { phraseSet, phrases, wordSet } from './phrases.ts'

const functionWords = wordSet(`
  a about above across after again against ago all almost alone along already also although always am amid among an and
  another any anyone are around as at away back be became because become been before began behind being below between both
  but by came can cannot come could day days did didnt do does doesnt doing done dont down during each early either else
  end enough even ever every everything far few first five for former four from full further gave get gets getting give
  given go goes going gone good got great had has hasnt have having he hed her here hers herself hes him himself his how
  however i id if ill im in including inside instead into is isnt it its itself ive just keep know known last late later
  least less let like likely little long look lot made make makes making many may maybe me mean meanwhile might million more most
  much must my near nearly need never new next no nobody nor not nothing now of off often old on once one only onto or
  other others our out over own part people per perhaps place put quite rather really right said same saw say saying says
  second see seen set seven several shall she shes should since six so some someone something soon still such take taken
  tell ten than that thats the their them themselves then there these they theyre thing things think third this those
  though three through time times to today together told too took toward towards two under until up upon us use used using
  very want was wasnt way we week weeks well went were weve what when where whether which while who whole whom whose why
  will with within without wont work would wouldnt year years yes yesterday yet you your
  according added adding asked called calling claimed reported reports statement told news
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december mr mrs ms dr`)

const captions: LinePhrases = phrases({
  whole: `image caption; media caption; getty; getty images; reuters; afp; associated press; ap; file photo; photo; epa;
    image 1; image; handout; video; courtesy photo; courtesy; pool; shutterstock; istock`,
  starts: ` file; image caption; image copyright; image source; media caption; photo; photos; photograph;
    photo credit; picture; pictured; pictured above; image; image credit; caption; credit; video caption; photo illustration;
    in this image; in this photo; in this file photo; a file photo; this photo; this image; play video; watch;
    video; gallery; in pictures; photograph by; illustration; illustration by; from left; clockwise from; photo courtesy`,
  within: `file photo; handout via; via reuters; via ap; via afp; via getty; getty images; ap photo; afp photo; reuters photo;
    photo by; photo from; image credit; photo credit; photograph by; photos by; courtesy of; image getty; associated press photo;
    screen grab; screengrab; photo courtesy; picture alliance; via storyful; afp via; ap file; file reuters`,
})

const bylines: LinePhrases = phrases({
  whole: `associated press; the associated press; reuters; afp; ap; staff; staff writer; staff reporter; staff reporters;
    staff report; news desk; web desk; our correspondent; wire services; from our correspondent; agencies; author; editorial;
    guest writer; special to; contributor; senior contributor; publish date; news agencies; by; updated; published`,
  starts: `by; written by; posted by; reported by; posted; posted on; posted at; published; published on; published at; updated;
    updated on; updated at; last updated; last modified; first published; date published; publish date; edited by; reporting by;
    writing by; story by; words by; text by; byline; from our correspondent; compiled by; analysis by; opinion by; review by; commentary by; column by; interview by; print edition; date; author; authors`,
  within: `min read; minute read; minutes read; hours ago; hour ago; minutes ago; days ago; day ago; weeks ago; staff writer;
    staff reporter; news service; wire services; wire reports; staff report`,
})

const notes: LinePhrases = phrases({
  whole: `correction; clarification; editors note; update`,
  starts: `correction; corrections; clarification; editors note; editors notes; note to readers; this interview has been; this interview was; this conversation has been; this story was updated;
    this story has been updated; this article was updated; this article has been updated; this story has been corrected;
    this story was corrected; this article has been corrected; this article was amended; this article was corrected; this version corrects;
    an earlier version of this; a previous version of this; this is a developing story; this story was first; this article was first;
    this article was originally; this story was originally; this article originally; this story originally; this post has been;
    first published on; originally published on; reporting by; additional reporting; associated press writer; associated press writers;
    editing by; compiled by; this interview has been edited; this interview was edited; this transcript; the following is a rush`,
  within: `edited for length; rush transcript; contributed to this report; contributed to this story; contributed reporting; contributed to this article;
    story has been updated; article has been updated`,
})

const players: LinePhrases = phrases({
  whole: `video; play video; watch video; watch; now playing`,
  starts: `please use chrome browser; your browser does not support; this video can not; video player; sorry your browser`,
  within: `accessible video player; to view this video; to play this video; to watch this video`,
})

const authors: LinePhrases = phrases({
  whole: `about the author; about the authors; about the writer; meet the author`,
  starts: `about the author; follow him on; follow her on; follow me on; follow the author; email the author; contact the writer;
    reach the reporter; contact the reporter`,
  within: `is a reporter; is a freelance; is a staff; is a senior; is a contributing; is a columnist; is a journalist; is a writer;
    is an award winning; is the author of; is the editor of; covers breaking news; is an editor; is a producer; is a contributor; is the senior editor; editor and publisher; is an associate editor; senior fellow at; award winning writer; ideas contributor; contributor at; be reached at; contributor to the; is a correspondent; is a political reporter; i am a writer`,
})

const dateWords = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm gmt utc
  est edt pst pdt cst cdt bst cet ist hst today yesterday`)

const continuations = wordSet(`
  he she it they his her its their them him but and or however meanwhile also this that these those then still yet so
  such instead moreover nevertheless nonetheless furthermore besides therefore thus another others both neither
  earlier later afterwards elsewhere separately similarly likewise asked adding again there here`)

export const pages: PageWords = {
  functionWords,
  furniture,
  captions,
  captionLabels: wordSet('credit credits photo photos photograph picture image images illustration'),
  bylines,
  notes,
  players,
  authors,
  dateWords,
  continuations,
  endMarks: wordSet('ends end 30'),
  mail: {
    fields: wordSet('from to cc bcc date sent subject reply'),
    date: wordSet('date sent'),
    sender: wordSet('from'),
    desks: wordSet(
      'news newsletter newsletters briefing briefings alerts updates editor editors press info noreply reply hello team media letters',
    ),
    products: wordSet('briefing briefings newsletter newsletters alert alerts update updates digest'),
    signs:
      phraseSet(`view this email; view in browser; view in your browser; open in browser; open in your browser; this email was sent; receiving this email;
      received this email; receive this email; email was forwarded; this newsletter was sent; receiving this newsletter; you get this letter; you receive this because`),
  },
  addressing: wordSet('you your yours youre youve us our ours'),
  saying: wordSet('said says told added according asked announced reported warned'),
  agencies,
  citing: {
    before: wordSet('told via to by from quoted'),
    after: wordSet('reported reports said says quoted quotes cited'),
  },
  credits: {
    photo: wordSet('photo photos photographs photography image images picture pictures photograph file pool'),
    video: wordSet('video footage'),
    handout: wordSet('handout'),
  },
  authorship: {
    by: wordSet('by por par текст автор'),
    notBy: wordSet(
      'photo photos photograph photographs picture pictures illustration illustrations video edited produced published sponsored provided presented',
    ),
    and: wordSet('and &'),
    particles: wordSet('de del della der den di da dos du el la le van von ten ter bin ibn al y e'),
    behind: wordSet('on at in for from of with'),
    desks: wordSet(
      'staff newsroom desk team bureau report reports agencies webdesk online university institute foundation articles admin administrator webmaster',
    ),
    jobs: wordSet(`reporter reporters writer writers correspondent editor editors staff senior junior contributor contributors contributing
      columnist columnists journalist producer producers author bureau chief special freelance freelancer news desk team managing associate
      assistant deputy executive director professor intern photographer analyst critic`),
  },
  outlets: {
    told: wordSet('told'),
    own: wordSet('investigation analysis understands reporter correspondent'),
    we: wordSet('we our'),
    front: wordSet('home homepage'),
    audience: wordSet('subscribers subscriber members followers'),
    names:
      wordSet(`post times herald gazette tribune courier chronicle observer mail guardian journal mercury monitor telegraph dispatch
      bulletin register sentinel examiner argus advertiser inquirer enquirer standard echo mirror independent star globe citizen radio`),
  },
  gluedEnds: wordSet('from said that with have after were which told this their been would when announced reported'),
}
