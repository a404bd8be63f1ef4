import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Calibration } from './calibrate.ts'

/** What stands beside the weights: how they are to be used, and what the files must be. */
export interface Description {
  /** The version of the reader: findings say which one made them. */
  readonly version: string
  readonly labels: { readonly names: readonly string[] }
  /** From which score on, in either notion, an attribution counts by itself. */
  readonly thresholds: { readonly sure: number }
  readonly calibration: { readonly wide: Calibration; readonly narrow: Calibration; readonly names: Calibration }
  /** SHA-256 of the files that belong together. */
  readonly files: Readonly<Record<string, string>>
}

/** The files of one reader. */
export interface ModelFiles {
  readonly description: Description
  readonly weights: Uint8Array
  readonly vocabulary: string
}

/** The files of the reader are not there, or not what they should be. */
export class ModelError extends Error {
  readonly code: 'missing' | 'damaged'

  constructor(code: 'missing' | 'damaged', message: string) {
    super(message)
    this.name = 'ModelError'
    this.code = code
  }
}

/** Reads a reader’s folder, and checks that its files belong together. Throws `ModelError` where one is missing or another. */
export function readModelFiles(folder: URL): ModelFiles {
  const description = describe(folder)
  const weights = checked(folder, 'model.onnx', description)
  const vocabulary = checked(folder, 'vocab.txt', description).toString('utf8')
  return { description, weights, vocabulary }
}

/** What stands beside the weights, without reading them. Throws as `readModelFiles` does. */
function describe(folder: URL): Description {
  const bytes = readFile(folder, 'reader.json')
  try {
    return JSON.parse(bytes.toString('utf8')) as Description
  } catch {
    throw damaged(folder, 'reader.json')
  }
}

function checked(folder: URL, name: string, { files }: Partial<Description>): Buffer {
  const bytes = readFile(folder, name)
  if (createHash('sha256').update(bytes).digest('hex') !== files?.[name]) throw damaged(folder, name)
  return bytes
}

function readFile(folder: URL, name: string): Buffer {
  const path = fileURLToPath(new URL(name, folder))
  try {
    return readFileSync(path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ModelError(
      'missing',
      `The reader needs ${path}, which cannot be read (${reason}). It comes with the program: install it again, or in a clone "git checkout -- models".`,
    )
  }
}

function damaged(folder: URL, name: string): ModelError {
  const path = fileURLToPath(new URL(name, folder))
  return new ModelError(
    'damaged',
    `${path} is not the file that this version of the reader was made with. Install the program again, or in a clone "git checkout -- models".`,
  )
}
