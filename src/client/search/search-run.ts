import type { Answer } from '#domain/search/asking/answer.ts'

/** One search as it goes on: what it finds is shown answer by answer, until it is cancelled. */
export class SearchRun {
  readonly #answers: AsyncIterable<Answer>
  #isOlderWanted = false
  #isCancelled = false
  #goOn: (() => void) | undefined

  constructor(answers: AsyncIterable<Answer>) {
    this.#answers = answers
  }

  /** Whether it was cancelled meanwhile. */
  wasCancelled(): boolean {
    return this.#isCancelled
  }

  /** Shows each answer before it asks for the next; older years wait until they are wanted. */
  async showEach(show: (answer: Answer, isWaiting: boolean) => Promise<void>): Promise<void> {
    for await (const answer of this.#answers) {
      if (this.wasCancelled()) return
      const waits = mustWait(answer) && !this.#isOlderWanted
      await show(answer, waits)
      if (waits) await this.#olderWanted()
      if (this.wasCancelled()) return
    }
  }

  /** Lets the search go on to the oldest year. */
  wantOlder(): void {
    this.#isOlderWanted = true
    this.#goOn?.()
  }

  /** Asks for nothing more; what is on its way is not shown. */
  cancel(): void {
    this.#isCancelled = true
    this.#goOn?.()
  }

  async #olderWanted(): Promise<void> {
    if (this.#isOlderWanted || this.#isCancelled) return
    await new Promise<void>((resolve) => {
      this.#goOn = resolve
    })
  }
}

/** Once the heads of all years and the newest texts were searched. */
function mustWait({ isComplete, searchedBackTo }: Answer): boolean {
  return !isComplete && searchedBackTo !== undefined
}
