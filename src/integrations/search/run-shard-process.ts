import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import type { ShardJob, SliceJob } from './shard-job.ts'

/**
 * Makes one slice or shard in a process of its own.
 * @throws Error that names it when the process ends before it is done
 */
export async function runShardProcess(
  program: 'slice-process.ts' | 'shard-process.ts',
  name: string,
  job: SliceJob | ShardJob,
  signal: AbortSignal,
): Promise<void> {
  const child = fork(join(import.meta.dirname, program), {
    execPath: process.execPath,
    // Flags of the parent are not for it: a test runner has its own way of loading files.
    execArgv: [],
    // Halves the time that a process takes to start.
    env: { NODE_COMPILE_CACHE: compileCache, ...process.env },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    signal,
  })
  const messages = collectText(child)
  const ending = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(error.message)
    })
    child.once('exit', (code, killedBy) => {
      resolve(killedBy ?? String(code))
    })
  })
  // What it was told is known to have arrived by what it answers; a broken pipe ends in 'exit'.
  child.send(job, () => undefined)
  const reason = await ending
  if (reason !== '0') throw new Error(`检索分片 ${name} 没有建成（${reason}）\n${messages()}`)
}

const compileCache = join(import.meta.dirname, '../../../.cache/compiled')

function collectText({ stderr }: ChildProcess): () => string {
  const parts: string[] = []
  stderr?.setEncoding('utf-8').on('data', (part: string) => parts.push(part))
  return () => parts.join('').trim()
}
