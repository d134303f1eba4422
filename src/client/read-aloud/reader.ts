import { collectPassages } from './collect-passages.ts'
import { isSamePlace } from './passage.ts'
import type { Passage } from './passage.ts'
import { Speaker } from './speaker.ts'

/** Goes through the passages of a page and says them; whoever listens hears of each change. */
export class Reader {
  rate: number
  state: ReadingState = 'paused'
  #passages: Passage[]
  #index = 0
  /** A table was sorted or something unfolded: what is left to read is collected anew. */
  #isStale = false
  readonly #root: Element
  readonly #speaker: Speaker
  readonly #onChange: () => void

  constructor(root: Element, { voice, rate, onChange }: ReaderOptions) {
    this.#root = root
    this.#speaker = new Speaker(voice)
    this.rate = rate
    this.#onChange = onChange
    this.#passages = collectPassages(root)
  }

  get passage(): Passage | undefined {
    return this.#passages[this.#index]
  }

  play(): void {
    if (this.state === 'ended') this.#index = 0
    this.#say()
  }

  pause(state: ReadingState = 'paused'): void {
    this.#speaker.stop()
    this.#change(state)
  }

  /** To the next passage, or the one before. Where there is none, the one that is read is said again. */
  step(step: 1 | -1): void {
    this.#refresh()
    const isThere = this.#passages[this.#index + step] !== undefined
    if (isThere && this.state !== 'ended') this.#index += step
    this.#say()
  }

  /** To the first passage that fits, if there is one. */
  jump(fits: (passage: Passage) => boolean): void {
    this.#refresh()
    const index = this.#passages.findIndex(fits)
    if (index === -1) return
    this.#index = index
    this.#say()
  }

  setRate(rate: number): void {
    this.rate = rate
    if (this.state === 'reading') this.#say()
    else this.#change(this.state)
  }

  markStale(): void {
    this.#isStale = true
  }

  #say(): void {
    this.#refresh()
    this.#change('reading')
    this.#speaker.say(this.passage?.words ?? '', this.rate, {
      onEnd: () => {
        this.#goOn()
      },
      onError: () => {
        this.#change('failed')
      },
    })
  }

  #goOn(): void {
    this.#refresh()
    if (this.#index + 1 < this.#passages.length) {
      this.#index += 1
      this.#say()
    } else {
      this.#change('ended')
    }
  }

  #refresh(): void {
    if (!this.#isStale) return
    this.#isStale = false
    const current = this.passage
    this.#passages = collectPassages(this.#root)
    const index = this.#passages.findIndex((one) => current && isSamePlace(one, current))
    this.#index = index === -1 ? Math.min(this.#index, this.#passages.length - 1) : index
  }

  #change(state: ReadingState): void {
    this.state = state
    this.#onChange()
  }
}

export type ReadingState = 'reading' | 'paused' | 'ended' | 'failed'

interface ReaderOptions {
  readonly voice: SpeechSynthesisVoice
  readonly rate: number
  readonly onChange: () => void
}
