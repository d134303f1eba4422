import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import process from 'node:process'

/**
 * Has a job done by a process of its own, and gives what it answers. All memory that the job has taken
 * goes back to the machine: what a heap has once grown to, Node keeps, however little is left in it.
 * @param name of the module beside this one that calls `answerJob`
 * @throws Error when the process ends before it has answered; it has told why by then
 */
export async function runProcess<Answer>(
  name: string,
  job: object,
  variables: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const child = fork(join(import.meta.dirname, `${name}.ts`), {
    execPath: process.execPath,
    // Flags of the parent are not for it: a test runner has its own way of loading files.
    execArgv: [],
    // glibc keeps eight heaps for each core, and each frays: 0.5 GB of the pages of 10,000 entries.
    env: { MALLOC_ARENA_MAX: '2', ...process.env, ...variables },
  })
  const answers: Answer[] = []
  child.once('message', (answer) => answers.push(answer as Answer))
  const ending = once(child, 'exit')
  // What it was told is known to have arrived by what it answers.
  child.send(job, () => undefined)
  const [code, killedBy] = (await ending) as [number | null, NodeJS.Signals | null]
  const [answer] = answers
  if (code === 0 && answer !== undefined) return answer
  throw new Error(`${name} 没有做完（${killedBy ?? String(code)}），原因见上`)
}

/** Does the one job that `runProcess` gives this process, and ends it; without its parent it ends, too. */
export function answerJob(work: (job: never) => Promise<object>): void {
  process.once('message', (job) => {
    work(job as never).then(
      (answer) => process.send?.(answer, () => process.exit(0)),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  })
  process.once('disconnect', () => process.exit(1))
}
