import { createRequire } from 'node:module'
import type * as Runtime from 'onnxruntime-node'
import type { Window } from './windows.ts'

/** Rows of numbers, one a word piece. */
export interface Rows {
  readonly values: Float32Array
  readonly width: number
}

/** What the model says of a window; logits where nothing else is said. */
export interface Scores {
  /** For each piece: no cue, a cue begins, goes on, a quotation without cue begins; in the wide notion and in the narrow one. */
  readonly wide: Rows
  readonly narrow: Rows
  readonly names: Rows
  /** The pieces that may begin an attribution. */
  readonly anchors: readonly number[]
  /** For each anchor and piece: the source begins, ends here. Row 0 stands for "no source". */
  readonly sources: readonly Rows[]
  /** For each anchor and piece: no content, content begins, goes on. */
  readonly contents: readonly Rows[]
  readonly vectors: Rows
}

/** A loaded model. Scores depend on the window alone. */
export class Model {
  readonly #runtime: typeof Runtime
  readonly #session: Runtime.InferenceSession

  private constructor(runtime: typeof Runtime, session: Runtime.InferenceSession) {
    this.#runtime = runtime
    this.#session = session
  }

  /** Opens an ONNX file. Throws what the runtime throws where it is none. */
  static async open(path: string): Promise<Model> {
    const runtime = createRequire(import.meta.url)('onnxruntime-node') as typeof Runtime
    const session = await runtime.InferenceSession.create(path, {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      logSeverityLevel: 3,
    })
    return new Model(runtime, session)
  }

  /**
   * Reads one window. Windows are never put together: with weights of eight bits the scale of a layer’s input is taken over
   * all that is read at once, so that neighbours in a batch would change what is found (and one by one is as fast).
   */
  async run({ ids, shapes }: Window): Promise<Scores> {
    const integers = (values: readonly number[]): Runtime.Tensor => {
      const wide = new BigInt64Array(values.length)
      for (let at = 0; at < values.length; at++) wide[at] = BigInt(values[at]!)
      return new this.#runtime.Tensor('int64', wide, [1, values.length])
    }
    const outputs = await this.#session.run({
      input_ids: integers(ids),
      shapes: integers(shapes),
    })
    const rowsOf = (name: string): Rows => {
      const { data, dims } = outputs[name]!
      return { values: data as Float32Array, width: dims.at(-1)! }
    }
    // The first anchor is a stand-in, so that there always is one.
    const anchors = Array.from(outputs['anchors']!.data as BigInt64Array, Number).filter((_, at) => at % 2 === 1)
    const perAnchor = (name: string): Rows[] => {
      const { values, width } = rowsOf(name)
      const size = ids.length * width
      return anchors.slice(1).map((_, at) => ({ values: values.subarray((at + 1) * size, (at + 2) * size), width }))
    }
    return {
      wide: rowsOf('wide'),
      narrow: rowsOf('narrow'),
      names: rowsOf('names'),
      anchors: anchors.slice(1),
      sources: perAnchor('source'),
      contents: perAnchor('content'),
      vectors: rowsOf('vectors'),
    }
  }
}
