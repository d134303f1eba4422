import process from 'node:process'

/**
 * In a process that was started for one job: does it and says so. Without its parent the process
 * ends, and Pagefind with it.
 */
export function answerParent<Job>(run: Run<Job>): void {
  process.once('message', (job: Job) => {
    run(job).then(
      () => process.send?.('done', () => process.exit(0)),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  })
  process.once('disconnect', () => process.exit(1))
}

type Run<Job> = (job: Job) => Promise<void>
