import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ModelError } from '../reader/model-files.ts'
import type { TellClasses } from '../word-classes.ts'
import { classNames } from './class-names.ts'
import { slots, tagWords } from './tag-words.ts'

/**
 * Tells the classes of words by the weights of a file, which is read when the first sentence is. Throws `ModelError` then if it is
 * missing or has another size than it must.
 */
export function classTeller(file: URL): TellClasses {
  let weights: Int8Array | null = null
  return (words) => {
    weights ??= readWeights(file)
    return Array.from(tagWords(words, weights), (tag) => classNames[tag]!)
  }
}

function readWeights(file: URL): Int8Array {
  const path = fileURLToPath(file)
  const restore = 'Install the program again, or in a clone "git checkout -- models".'
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw new ModelError('missing', `${path} cannot be read (${String(error)}). ${restore}`)
  }
  if (bytes.length !== slots * classNames.length)
    throw new ModelError('damaged', `${path} is not the file that this version was made with. ${restore}`)
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}
