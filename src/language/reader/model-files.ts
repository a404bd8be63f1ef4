import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Calibration } from './calibrate.ts'
import type { WindowSizes } from './windows.ts'

/** What stands beside the weights: how they are to be used, and what the files must be. */
export interface Description {
  /** The version of the reader: findings say which one made them. */
  readonly version: string
  readonly labels: { readonly names: readonly string[] }
  readonly windows: WindowSizes
  /** From which score on, in either notion, an attribution counts by itself. */
  readonly thresholds: { readonly sure: number }
  readonly calibration: { readonly wide: Calibration; readonly narrow: Calibration; readonly names: Calibration }
  /** SHA-256 of the files that belong together. */
  readonly files: Readonly<Record<string, string>>
}

/** The files of one reader. */
export interface ModelFiles {
  readonly description: Description
  /** The path of the file with the weights. */
  readonly weights: string
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
  const vocabulary = readFileSync(checked(folder, 'vocab.txt', description), 'utf8')
  return { description, weights, vocabulary }
}

/** What stands beside the weights, without reading them. Throws as `readModelFiles` does. */
function describe(folder: URL): Description {
  const json = read(folder, 'reader.json', (path) => readFileSync(path, 'utf8'))
  try {
    return JSON.parse(json) as Description
  } catch {
    throw damaged(folder, 'reader.json')
  }
}

/** The path of a file that is what it should be. */
function checked(folder: URL, name: string, { files }: Partial<Description>): string {
  if (read(folder, name, hashOf) !== files?.[name]) throw damaged(folder, name)
  return fileURLToPath(new URL(name, folder))
}

/** SHA-256 of a file, piece by piece: each thread opens the weights, and need not hold a second copy of them. */
function hashOf(path: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(1 << 16)
  const file = openSync(path, 'r')
  try {
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) hash.update(piece.subarray(0, size))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

function read(folder: URL, name: string, take: (path: string) => string): string {
  const path = fileURLToPath(new URL(name, folder))
  try {
    return take(path)
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
