import type { OwnVoiceWords } from '../own-voice-words.ts'

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '))
}

export const ownVoice: OwnVoiceWords = {
  hedges: words('reportedly allegedly supposedly purportedly ostensibly'),
  believed: words('believed thought said alleged understood rumoured rumored presumed suspected'),
  told: words('reported feared'),
  perfects: words('have be'),
  itIs: 'it',
  beForms: words('is are was were be been'),
  auxiliaries: words('is are was were be been has have had'),
  to: 'to',
  that: 'that',
  bounds: words(
    'and but or while whereas although though because since after before when until as which who whom whose that where if unless so than',
  ),
  reporting: words(
    'say says said saying claim claims claimed claiming report reports reported reportedly alleged allege alleges allegedly alleging according accuse accuses accused accusing',
    'deny denies denied warn warns warned tell tells told call calls called blame blames blamed believe believes think thinks fear fears feared announce announces announced',
    'insist insists urge urges demand demands vow vows pledge pledges suspect suspects suspected may might could would purported reveals reveal finds find shows show study poll',
    'survey confirm confirms confirmed admit admits reject rejects condemn condemns hail hails praise praises threaten threatens slam slams apparent apparently likely rumour rumours ask asks seek seeks want wants hope hopes expect expects plan plans consider considers suggests suggest estimates sees predicts forecast forecasts charged charges convicted trial court lawsuit sues',
  ),
  small: words(
    'the a an of in on at to for from by with and or but as is are was were be been being has have had do does did will its his her their our your my it he she they we i you this that these those',
    'not no over after before amid into out up down off more than who which what how why when where all new also about against between under during near says said',
  ),
}
