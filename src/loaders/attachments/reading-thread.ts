import { parentPort } from 'node:worker_threads'
import { packParts } from './packed-parts.ts'
import { readAttachment } from './read-attachment.ts'
import type { ReadingTask } from './reading-threads.ts'

// Whoever started this thread ends it when a file takes too long, and loses nothing else.
parentPort?.on('message', ({ file, bytes }: ReadingTask) => {
  void readAttachment(file, bytes).then(({ parts, ...reading }) => {
    parentPort?.postMessage({ ...reading, packedParts: packParts(parts) })
  })
})
