import type { WordClass } from '../word-classes.ts'

/** All classes, in the order in which the weights have them. */
export const classNames: readonly WordClass[] = [
  'noun',
  'name',
  'adjective',
  'adverb',
  'determiner',
  'pronoun',
  'number',
  'preposition',
  'to',
  'possessive',
  'negation',
  'coordinator',
  'subordinator',
  'auxiliary',
  'past',
  'participle',
  'gerund',
  'present',
  'base',
  'mark',
  'other',
]
