import { bringIntoView, isInView, mark } from './mark.ts'
import { contains } from './passage.ts'
import type { Passage } from './passage.ts'
import { findNextRate, recallRate, rememberRate } from './rate.ts'
import { Reader } from './reader.ts'
import { ReadingBar } from './reading-bar.ts'
import type { Act } from './reading-bar.ts'

/** One reading of a page, from the press that begins it to the one that ends it. */
export class ReadingSession {
  readonly #main: Element
  readonly #onClose: () => void
  readonly #reader: Reader
  readonly #bar: ReadingBar
  readonly #listening = new AbortController()
  #shown: Passage | undefined
  /** The listener has chosen the place, so it is brought into view wherever the screen is. */
  #isChosen = true

  constructor(main: Element, voice: SpeechSynthesisVoice, onClose: () => void) {
    this.#main = main
    this.#onClose = onClose
    const onChange = () => {
      this.#show()
    }
    this.#reader = new Reader(main, { voice, rate: recallRate(), onChange })
    this.#bar = new ReadingBar((act) => {
      this.#act(act)
    })
    this.#bar.open(main)
    this.#listen()
    this.#reader.play()
  }

  close(): void {
    this.#listening.abort()
    this.#reader.pause()
    mark(undefined)
    this.#bar.close()
    this.#onClose()
  }

  #act(act: Act): void {
    this.#isChosen = true
    switch (act) {
      case 'play':
        if (this.#reader.state === 'reading') this.#reader.pause()
        else this.#reader.play()
        break
      case 'previous':
        this.#reader.step(-1)
        break
      case 'next':
        this.#reader.step(1)
        break
      case 'slower':
        this.#changeRate(-1)
        break
      case 'faster':
        this.#changeRate(1)
        break
      case 'stop':
        this.close()
    }
  }

  #changeRate(step: 1 | -1): void {
    const rate = findNextRate(this.#reader.rate, step)
    if (rate === this.#reader.rate) return
    rememberRate(rate)
    this.#reader.setRate(rate)
  }

  #show(): void {
    const { state, rate, passage } = this.#reader
    this.#bar.show(state, rate)
    if (state !== 'reading' || passage === undefined) return
    const bottom = this.#bar.element.getBoundingClientRect().top
    // Whoever has scrolled elsewhere stays there; whoever follows is taken along.
    const isFollowed = this.#isChosen || (this.#shown && isInView(this.#shown, bottom))
    mark(passage)
    if (isFollowed && !isInView(passage, bottom, 'ends')) bringIntoView(passage, bottom)
    this.#shown = passage
    this.#isChosen = false
  }

  #listen(): void {
    const { signal } = this.#listening
    const pause = () => {
      if (this.#reader.state === 'reading') this.#reader.pause()
    }
    // A page that nobody sees is silent, and the next page does not begin with the words of this one.
    addEventListener('pagehide', pause, { signal })
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden) pause()
      },
      { signal },
    )
    this.#main.addEventListener(
      'click',
      (event) => {
        this.#readFrom(event as MouseEvent)
      },
      { signal },
    )
    this.#bar.element.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') this.close()
      },
      { signal },
    )
    this.#watchChanges(signal)
  }

  /** Touching a sentence reads from there; what has a use of its own keeps it. */
  #readFrom({ target, clientX, clientY }: MouseEvent): void {
    if (!(target instanceof Element) || target.closest(pressable) !== null) return
    if (getSelection()?.isCollapsed === false) return
    this.#reader.jump((passage) => contains(passage, clientX, clientY))
  }

  #watchChanges(signal: AbortSignal): void {
    const observer = new MutationObserver(() => {
      this.#reader.markStale()
    })
    observer.observe(this.#main, { childList: true, subtree: true, attributeFilter: ['open'] })
    signal.addEventListener('abort', () => {
      observer.disconnect()
    })
  }
}

const pressable = 'a, button, summary, input, select, label, [role="application"]'
