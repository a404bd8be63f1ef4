import type { Attribution } from '../../../src/evidence/attribution.ts'

/** All that an attribution says beyond its source, cue and content, where nothing is known: a plain statement to nobody. */
export const bareAttribution: Omit<Attribution, 'source' | 'cue' | 'content'> = {
  id: 'a1',
  manner: 'indirect',
  act: 'assert',
  standing: 'asserted',
  to: null,
  against: null,
  via: null,
  chain: [],
  about: null,
  earlier: false,
  saidAt: null,
  within: null,
  confidence: 1,
  foundBy: 'test',
  rests: {},
}
