import { once } from 'node:events'
import { getCompileCacheDir } from 'node:module'
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { LearnedReading } from '../learned-reading.ts'
import { ModelError } from './model-files.ts'
import type { ReadableParagraph } from './windows.ts'

/** A story for a worker. */
export interface Task {
  readonly text: string
  readonly paragraphs: readonly ReadableParagraph[]
}

/** What a worker says of it. */
export type Answer =
  { readonly reading: LearnedReading } | { readonly code: ModelError['code'] | null; readonly message: string }

/** A task that waits for its answer. */
interface Waiting {
  readonly task: Task
  readonly resolve: (reading: LearnedReading) => void
  readonly reject: (error: Error) => void
}

/** Each worker holds its own copy of the weights. */
const mostWorkers = 4

/** What a worker makes in its own heap lives as long as a window; with more room it would only collect later. */
const youngMebibytes = 8

const workerFile = new URL(import.meta.url.endsWith('.ts') ? 'reader-worker.ts' : 'reader-worker.js', import.meta.url)

/** All workers of this program that have not ended, and those that were told to. */
const running = new Set<Worker>()
const stopping = new WeakSet<Worker>()

/**
 * Ends all workers, each behind the window at hand. A program that ends by itself, in the middle of its work, does so first: the
 * runtime of the model does not bear to be cut off.
 */
export async function stopWorkers(): Promise<void> {
  await Promise.all(
    [...running].map(async (worker) => {
      const ended = once(worker, 'exit')
      stopping.add(worker)
      worker.ref()
      worker.postMessage('stop')
      await ended
    }),
  )
}

/**
 * Reads stories in threads of their own, each with one core: the first starts with the first story, others as stories wait. They
 * do not keep the program from ending.
 */
export class ReaderPool {
  readonly #folder: URL
  readonly #most = Math.min(availableParallelism(), mostWorkers)
  readonly #waiting: Waiting[] = []
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, Waiting>()

  constructor(folder: URL) {
    this.#folder = folder
  }

  /** Reads one story; throws `ModelError` where the reader’s files are not whole. */
  async read(text: string, paragraphs: readonly ReadableParagraph[]): Promise<LearnedReading> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task: { text, paragraphs }, resolve, reject })
      this.#goOn()
    })
  }

  /** How many stories can be read at once. */
  get size(): number {
    return this.#most
  }

  #goOn(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop() ?? (this.#busy.size < this.#most ? this.#start() : undefined)
      if (!worker) return
      const next = this.#waiting.shift()!
      this.#busy.set(worker, next)
      worker.ref()
      worker.postMessage(next.task)
    }
  }

  #start(): Worker {
    const worker = new Worker(workerFile, {
      workerData: this.#folder.href,
      resourceLimits: { maxYoungGenerationSizeMb: youngMebibytes },
      env: cachedEnvironment(),
    })
    running.add(worker)
    worker.once('exit', () => running.delete(worker))
    worker.unref()
    worker.on('message', (answer: Answer) => {
      const done = this.#busy.get(worker)!
      this.#busy.delete(worker)
      this.#idle.push(worker)
      if (!stopping.has(worker)) worker.unref()
      if ('reading' in answer) done.resolve(answer.reading)
      else done.reject(answer.code ? new ModelError(answer.code, answer.message) : new Error(answer.message))
      if (!stopping.has(worker)) this.#goOn()
    })
    worker.on('error', (error) => {
      const broken = this.#busy.get(worker)
      this.#busy.delete(worker)
      if (this.#idle.includes(worker)) this.#idle.splice(this.#idle.indexOf(worker), 1)
      broken?.reject(error instanceof Error ? error : new Error(String(error)))
      this.#goOn()
    })
    return worker
  }
}

/** The program's environment, with the cache of its compiled code, where it has one: a thread looks for that nowhere else. */
function cachedEnvironment(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir()
  return folder === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(folder) }
}
