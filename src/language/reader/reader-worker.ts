import { parentPort, workerData } from 'node:worker_threads'
import { LearnedReader } from './learned-reader.ts'
import { ModelError } from './model-files.ts'
import type { Answer, Task } from './reader-pool.ts'

// A thread that reads stories one after the other, as `ReaderPool` sends them.
const port = parentPort!
const opening = LearnedReader.open(new URL(String(workerData)))
// Whoever asks for a reading hears of it.
opening.catch(() => undefined)

port.on('message', ({ text, paragraphs }: Task) => {
  void answer(text, paragraphs).then((answered) => {
    port.postMessage(answered)
  })
})

async function answer(text: string, paragraphs: Task['paragraphs']): Promise<Answer> {
  try {
    return { reading: await (await opening).read(text, paragraphs) }
  } catch (error) {
    if (error instanceof ModelError) return { code: error.code, message: error.message }
    return { code: null, message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
