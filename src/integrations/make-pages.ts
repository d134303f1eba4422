import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import process from 'node:process'
import type { Environment } from '#loaders/environment.ts'
import { toVariables } from '#loaders/environment.ts'
import type { PagesJob } from './pages-job.ts'

/**
 * Makes the pages in a process of its own: what the gate and the index took of memory is given back
 * before, and what Astro takes of it after.
 * @throws Error when the process ends before it is done; it has told why by then
 */
export async function makePages(environment: Environment, job: PagesJob): Promise<void> {
  const child = fork(join(import.meta.dirname, 'pages-process.ts'), {
    execPath: process.execPath,
    execArgv: [],
    // glibc keeps eight heaps for each core, and each frays: 0.5 GB of the pages of 10,000 entries.
    env: { MALLOC_ARENA_MAX: '2', ...process.env, ...toVariables(environment) },
  })
  const ending = once(child, 'exit')
  // Whether it has arrived is known by how the process ends.
  child.send(job, () => undefined)
  const [code, killedBy] = (await ending) as [number | null, NodeJS.Signals | null]
  if (code !== 0) throw new Error(`网页没有全部生成（${killedBy ?? String(code)}），原因见上`)
}
