import { parentPort, workerData } from 'node:worker_threads'
import { LearnedReader } from './learned-reader.ts'
import { ModelError } from './model-files.ts'
import type { Answer, Task } from './reader-pool.ts'

// A thread that reads stories one after the other, as `ReaderPool` sends them.
const port = parentPort!
let isStopped = false
const opening = LearnedReader.open(new URL(String(workerData)))
// Whoever asks for a reading hears of it.
opening.catch(() => undefined)

port.on('message', (task: Task | 'stop') => {
  if (task === 'stop') {
    isStopped = true
    void opening
      .catch(() => undefined)
      .then(() => {
        port.close()
      })
  } else
    void answer(task).then((answered) => {
      port.postMessage(answered)
    })
})

async function answer({ text, paragraphs }: Task): Promise<Answer> {
  try {
    return { reading: await (await opening).read(text, paragraphs, () => isStopped) }
  } catch (error) {
    if (error instanceof ModelError) return { code: error.code, message: error.message }
    return { code: null, message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
