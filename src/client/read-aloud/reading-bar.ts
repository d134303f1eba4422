import type { ReadingState } from './reader.ts'

/**
 * The controls, at the lower edge of the screen while there is text, and below its last line at its
 * end: they have room of their own and cover nothing.
 */
export class ReadingBar {
  readonly element = document.createElement('section')
  readonly #buttons: ReadonlyMap<Act, HTMLButtonElement>
  readonly #rate = document.createElement('span')
  readonly #status = document.createElement('p')

  constructor(onPress: (act: Act) => void) {
    this.element.className = 'reading-bar no-print'
    this.element.setAttribute('aria-label', '朗读')
    this.#status.setAttribute('role', 'status')
    this.#rate.className = 'rate'
    this.#buttons = new Map(
      acts.map(([act, label]) => [
        act,
        createButton(label, () => {
          onPress(act)
        }),
      ]),
    )
    this.element.append(this.#status, ...this.#buttons.values())
    this.#buttons.get('slower')?.after(this.#rate)
  }

  /** Stands between the main part and the foot of the page. */
  open(main: Element): void {
    main.after(this.element)
    this.#buttons.get('play')?.focus({ preventScroll: true })
  }

  close(): void {
    this.element.remove()
    document.documentElement.style.scrollPaddingBottom = ''
  }

  /** Tells a status only while nothing is read: of two voices at once, neither is understood. */
  show(state: ReadingState, rate: number): void {
    const play = this.#buttons.get('play')
    if (play) play.textContent = playLabels[state]
    this.#rate.textContent = `${rate} 倍`
    this.#status.textContent = statuses[state]
    this.element.dataset.state = state
    // What the focus moves to stays above the controls.
    document.documentElement.style.scrollPaddingBottom = `${this.element.offsetHeight + 8}px`
  }
}

export type Act = (typeof acts)[number][0]

const acts = [
  ['previous', '上一句'],
  ['play', '暂停'],
  ['next', '下一句'],
  ['slower', '慢'],
  ['faster', '快'],
  ['stop', '停止'],
] as const

const playLabels: Readonly<Record<ReadingState, string>> = {
  reading: '暂停',
  paused: '继续',
  ended: '重读',
  failed: '重试',
}

const statuses: Readonly<Record<ReadingState, string>> = {
  reading: '',
  paused: '已暂停',
  ended: '读完了',
  failed: '这台设备没有读出声音，请检查音量和系统的语音设置。',
}

function createButton(label: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = label
  button.addEventListener('click', onPress)
  return button
}
