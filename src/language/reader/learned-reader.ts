import type { LearnedReading } from '../learned-reading.ts'
import { agreeNames } from './agree-names.ts'
import { calibrate } from './calibrate.ts'
import { decodeAttributions } from './decode-attributions.ts'
import { decodeNames } from './decode-names.ts'
import { readModelFiles, type Description } from './model-files.ts'
import { Model } from './model.ts'
import { SentenceVectors } from './sentence-vectors.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'
import { makeWindows, type ReadableParagraph } from './windows.ts'
import { WordPieces } from './word-pieces.ts'

/** The learned reader: one pass over a story finds who said what, and the names. */
export class LearnedReader {
  readonly #description: Description
  readonly #vocabulary: Vocabulary
  readonly #pieces: WordPieces
  readonly #model: Model

  private constructor(description: Description, vocabulary: Vocabulary, model: Model) {
    this.#description = description
    this.#vocabulary = vocabulary
    this.#pieces = new WordPieces(vocabulary)
    this.#model = model
  }

  /** Opens the reader in a folder. Throws `ModelError` where it is not whole. */
  static async open(folder: URL): Promise<LearnedReader> {
    const { description, weights, vocabulary } = readModelFiles(folder)
    return new LearnedReader(description, readVocabulary(vocabulary), await Model.open(weights))
  }

  /**
   * Reads one story. What is found depends on its text alone, never on what was read before or beside it. Takes time linear in
   * its length. Where it is told to stop, it says so by an error behind the window at hand.
   */
  async read(
    text: string,
    paragraphs: readonly ReadableParagraph[],
    isStopped: () => boolean = () => false,
  ): Promise<LearnedReading> {
    const windows = makeWindows(text, paragraphs, this.#pieces, this.#vocabulary, this.#description.windows)
    const vectors = new SentenceVectors(paragraphs.reduce((count, { sentences }) => count + sentences.length, 0))
    const attributions: LearnedReading['attributions'][number][] = []
    const names: LearnedReading['names'][number][] = []
    for (const window of windows) {
      if (isStopped()) throw new Error('reading was stopped')
      const scores = await this.#model.run(window)
      attributions.push(...decodeAttributions(window, scores, this.#description))
      names.push(...decodeNames(window, scores, this.#description))
      vectors.add(window, scores)
    }
    const words = windows.flatMap(({ words: all, core }) => all.slice(core.first, core.end))
    const agreed = agreeNames(text, names, words).map((name) => ({
      ...name,
      confidence: calibrate(name.confidence, this.#description.calibration.names),
    }))
    return { version: this.#description.version, attributions, names: agreed, vectors: vectors.finish() }
  }
}
