import { readFileSync } from 'node:fs'
import { piecesOf, type Piece } from '../../src/extract/pieces.ts'
import { english } from '../../src/language/english/index.ts'
import { classNames } from '../../src/language/tagger/class-names.ts'
import type { WordClass } from '../../src/language/word-classes.ts'
import { splitSentences } from '../../src/read/split-sentences.ts'

/** A sentence as the program takes it apart, with the number of each piece's class. */
export interface TaggedSentence {
  readonly pieces: readonly Piece[]
  readonly tags: Uint8Array
}

/** The sentences of a file in CoNLL-U, cut into the program's own pieces: each gets the class of the word that it begins in. */
export function readTreebank(file: string): TaggedSentence[] {
  return readFileSync(file, 'utf8').split('\n\n').flatMap(readSentence)
}

function readSentence(block: string): TaggedSentence[] {
  const lines = block.split('\n')
  const text = lines.find((line) => line.startsWith('# text = '))?.slice(9)
  if (text === undefined) return []
  const classAt = new Int8Array(text.length).fill(-1)
  let at = 0
  for (const line of lines) {
    const [id = '', form = '', , universal = '', penn = ''] = line.split('\t')
    if (!/^\d+$/.test(id)) continue
    const start = text.indexOf(form, at)
    if (start < 0 || start > at + 3) continue
    at = start + form.length
    classAt.fill(classNames.indexOf(classOf(universal, penn, form.toLowerCase())), start, at)
  }
  return splitSentences(text, [0, text.length], english.sentences).flatMap((sentence) => {
    const pieces = piecesOf(sentence)
    const tags = pieces.map(({ start }) => classAt[start]!)
    return tags.includes(-1) ? [] : [{ pieces, tags: Uint8Array.from(tags) }]
  })
}

const classes: Readonly<Record<string, WordClass>> = {
  NOUN: 'noun',
  PROPN: 'name',
  ADJ: 'adjective',
  ADV: 'adverb',
  DET: 'determiner',
  PRON: 'pronoun',
  NUM: 'number',
  ADP: 'preposition',
  CCONJ: 'coordinator',
  SCONJ: 'subordinator',
  AUX: 'auxiliary',
  PUNCT: 'mark',
  SYM: 'mark',
}

const verbs: Readonly<Record<string, WordClass>> = { VBD: 'past', VBN: 'participle', VBG: 'gerund', VB: 'base' }

function classOf(universal: string, penn: string, form: string): WordClass {
  if (universal === 'VERB') return verbs[penn] ?? 'present'
  if (universal === 'PART') return penn === 'POS' ? 'possessive' : form === 'to' ? 'to' : 'negation'
  return classes[universal] ?? 'other'
}
