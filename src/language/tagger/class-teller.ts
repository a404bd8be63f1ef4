import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ModelError } from '../reader/model-files.ts'
import type { TellClasses } from '../word-classes.ts'
import { classNames } from './class-names.ts'
import { slots, tagWords, type Tagger } from './tag-words.ts'

/**
 * Tells the classes of words by the weights of a file, which is read when the first sentence is. Throws `ModelError` then if it is
 * missing or has another size than it must.
 */
export function classTeller(file: URL): TellClasses {
  let tagger: Tagger | null = null
  return (words) => {
    tagger ??= readTagger(file)
    return Array.from(tagWords(words, tagger), (tag) => classNames[tag]!)
  }
}

/** The weights, a byte each, and behind them the words that have always the same class: four bytes of hash and one of class. */
function readTagger(file: URL): Tagger {
  const path = fileURLToPath(file)
  const restore = 'Install the program again, or in a clone "git checkout -- models".'
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw new ModelError('missing', `${path} cannot be read (${String(error)}). ${restore}`)
  }
  const size = slots * classNames.length
  if (bytes.length <= size || (bytes.length - size) % sureSize !== 0)
    throw new ModelError('damaged', `${path} is not the file that this version was made with. ${restore}`)
  const sure = new Map<number, number>()
  for (let at = size; at < bytes.length; at += sureSize) sure.set(bytes.readInt32LE(at), bytes.readUInt8(at + 4))
  return { sure, weights: new Int8Array(bytes.buffer, bytes.byteOffset, size) }
}

const sureSize = 5
