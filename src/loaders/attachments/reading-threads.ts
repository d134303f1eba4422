import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { AttachmentFinding } from '#domain/attachments/attachment-fault.ts'
import type { PackedReading } from './attachment-reader.ts'
import { packParts } from './packed-parts.ts'

export interface ReadingTask {
  readonly file: string
  readonly bytes: Uint8Array
}

export interface ReadingLimits {
  /** After so long a file counts as one that no phone opens either. */
  readonly maxMs: number
  readonly maxHeapMb: number
}

/** Reads files in threads of their own, so that none can hang the gate or take its memory. */
export interface ReadingThreads {
  readonly read: (task: ReadingTask) => Promise<PackedReading>
}

/** The largest workbook that may be published takes 20 seconds on a busy machine. */
const usualLimits: ReadingLimits = { maxMs: 120_000, maxHeapMb: 1536 }
const maxThreads = 2
/** A thread holds some 100 MB of libraries, which pages need after the files have been read. */
const idleMs = 3000

/** @param entry the module that answers tasks; tests give one that hangs */
export function createReadingThreads(
  limits: ReadingLimits = usualLimits,
  entry: string = join(import.meta.dirname, 'reading-thread.ts'),
): ReadingThreads {
  const idle = new Set<ReadingThread>()
  const waiting: (() => void)[] = []
  let running = 0
  const take = async (): Promise<ReadingThread> => {
    if (running >= Math.min(maxThreads, availableParallelism())) {
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
    running += 1
    const [thread = startThread(limits, entry)] = idle
    idle.delete(thread)
    return thread
  }
  const giveBack = (thread: ReadingThread) => {
    running -= 1
    if (thread.isAlive()) idle.add(thread)
    thread.rest(() => idle.delete(thread))
    waiting.shift()?.()
  }
  return {
    read: async (task) => {
      const thread = await take()
      const reading = await thread.read(task)
      giveBack(thread)
      return reading
    },
  }
}

/** One set for all runs of a process: a preview checks again with every change. */
export const readingThreads = createReadingThreads()

interface ReadingThread {
  readonly read: (task: ReadingTask) => Promise<PackedReading>
  readonly isAlive: () => boolean
  /** Ends the thread when nobody asks it for a while. */
  readonly rest: (forget: () => void) => void
}

function startThread({ maxMs, maxHeapMb }: ReadingLimits, entry: string): ReadingThread {
  const resourceLimits = { maxOldGenerationSizeMb: maxHeapMb }
  const worker = new Worker(entry, { execArgv: [], resourceLimits })
  let isAlive = true
  let restTimer: NodeJS.Timeout | undefined
  const end = () => {
    isAlive = false
    void worker.terminate()
  }
  return {
    isAlive: () => isAlive,
    read: async (task) => {
      clearTimeout(restTimer)
      worker.ref()
      const answer = await ask(worker, task, maxMs)
      if (!('kind' in answer)) return answer
      end()
      return { content: undefined, findings: [answer], packedParts: packParts([]) }
    },
    rest: (forget) => {
      worker.unref()
      restTimer = setTimeout(() => {
        forget()
        end()
      }, idleMs).unref()
    },
  }
}

/** What the thread gives, or why it gives nothing. */
function ask(
  worker: Worker,
  task: ReadingTask,
  maxMs: number,
): Promise<PackedReading | AttachmentFinding> {
  return new Promise((resolve) => {
    const listeners = new AbortController()
    const end = (answer: PackedReading | AttachmentFinding) => {
      clearTimeout(timer)
      listeners.abort()
      resolve(answer)
    }
    const timer = setTimeout(() => {
      end({ kind: 'damaged', detail: `读了 ${Math.round(maxMs / 1000)} 秒还没有读完` })
    }, maxMs)
    const on = (event: string, use: (value: unknown) => void) => {
      worker.on(event, use)
      listeners.signal.addEventListener('abort', () => worker.off(event, use))
    }
    on('message', (reading) => {
      end(reading as PackedReading)
    })
    on('error', (error) => {
      end(toFinding(error))
    })
    on('exit', () => {
      end(toFinding(undefined))
    })
    worker.postMessage(task)
  })
}

function toFinding(error: unknown): AttachmentFinding {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { kind: 'too-large', detail: '读进来要的内存太多' }
    : { kind: 'unreadable', detail: '的内容' }
}
