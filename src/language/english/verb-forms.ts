import type { VerbForm } from '../speech-words.ts'

/** Past, past participle and gerund of irregular verbs. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string, gerund: string]>> = {
  say: ['said', 'said', 'saying'],
  tell: ['told', 'told', 'telling'],
  write: ['wrote', 'written', 'writing'],
  think: ['thought', 'thought', 'thinking'],
  feel: ['felt', 'felt', 'feeling'],
  know: ['knew', 'known', 'knowing'],
  understand: ['understood', 'understood', 'understanding'],
  find: ['found', 'found', 'finding'],
  show: ['showed', 'shown', 'showing'],
  begin: ['began', 'begun', 'beginning'],
  read: ['read', 'read', 'reading'],
  make: ['made', 'made', 'making'],
  swear: ['swore', 'sworn', 'swearing'],
  forecast: ['forecast', 'forecast', 'forecasting'],
  give: ['gave', 'given', 'giving'],
  quip: ['quipped', 'quipped', 'quipping'],
  slam: ['slammed', 'slammed', 'slamming'],
  admit: ['admitted', 'admitted', 'admitting'],
  beg: ['begged', 'begged', 'begging'],
  signal: ['signalled', 'signaled', 'signalling'],
  label: ['labelled', 'labeled', 'labelling'],
  dub: ['dubbed', 'dubbed', 'dubbing'],
  hold: ['held', 'held', 'holding'],
  lay: ['laid', 'laid', 'laying'],
  shoot: ['shot', 'shot', 'shooting'],
  beat: ['beat', 'beaten', 'beating'],
  steal: ['stole', 'stolen', 'stealing'],
  lie: ['lied', 'lied', 'lying'],
  strike: ['struck', 'struck', 'striking'],
  hit: ['hit', 'hit', 'hitting'],
  rig: ['rigged', 'rigged', 'rigging'],
  stab: ['stabbed', 'stabbed', 'stabbing'],
  throw: ['threw', 'thrown', 'throwing'],
  kidnap: ['kidnapped', 'kidnapped', 'kidnapping'],
  mislead: ['misled', 'misled', 'misleading'],
  betray: ['betrayed', 'betrayed', 'betraying'],
  destroy: ['destroyed', 'destroyed', 'destroying'],
  expel: ['expelled', 'expelled', 'expelling'],
  plant: ['planted', 'planted', 'planting'],
  plan: ['planned', 'planned', 'planning'],
}

/** Every form of a verb, by the rules of spelling or as irregular; forms that look the same stand once. */
export function formsOf(base: string): [text: string, form: VerbForm][] {
  const [past, participle, gerund] = irregular[base] ?? regular(base)
  const forms: [string, VerbForm][] = [
    [base, 'base'],
    [thirdOf(base), 'third'],
    [past, 'past'],
    [participle, 'past'],
    [gerund, 'gerund'],
  ]
  return forms.filter(([text], at) => forms.findIndex(([other]) => other === text) === at)
}

function thirdOf(base: string): string {
  if (/[^aeo]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`
}

function regular(base: string): readonly [string, string, string] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  const past = /[^aeo]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
  return [past, past, `${stem}ing`]
}
