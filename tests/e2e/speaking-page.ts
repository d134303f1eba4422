import type { BrowserContextOptions, Page } from 'playwright-core'

/** A voice as a device names it. */
export interface DeviceVoice {
  readonly lang: string
  readonly localService: boolean
}

export const mandarin: DeviceVoice = { lang: 'zh-CN', localService: true }

/** Opens a page on a device with these voices, which it names at once or when `nameVoices` is called. */
export async function openSpeaking(
  openPage: OpenPage,
  path: string,
  { voices = [mandarin], areVoicesLate = false, ...options }: SpeakingOptions = {},
): Promise<Page> {
  const page = await openPage('404.html', options)
  await page.addInitScript(installSpeech, { voices, areVoicesLate })
  await page.goto(new URL(path, page.url()).href)
  return page
}

/** Presses 朗读 and waits for the first words. */
export async function startReading(page: Page): Promise<void> {
  await page.getByRole('button', { name: '朗读' }).click()
  await page.waitForFunction(() => window.spoken.some(({ text }) => text !== ''))
}

/** Lets the voice finish what it is saying; gives back what it says next. */
export async function finishUtterance(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    window.finishUtterance()
    return window.utterance?.text
  })
}

/** All that is said from here to the end, in its order. */
export async function hearRest(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const heard: string[] = []
    while (window.utterance && heard.length < 2000) {
      heard.push(window.utterance.text)
      window.finishUtterance()
    }
    return heard
  })
}

/** What the voice is saying. */
export function hear(page: Page): Promise<{ text: string; rate: number } | undefined> {
  return page.evaluate(
    () => window.utterance && { text: window.utterance.text, rate: window.utterance.rate },
  )
}

/** The words that are marked. */
export function readMark(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [marked] = CSS.highlights.get('read-aloud') ?? []
    if (marked === undefined) return ''
    const range = document.createRange()
    range.setStart(marked.startContainer, marked.startOffset)
    range.setEnd(marked.endContainer, marked.endOffset)
    return range.toString().replaceAll(/\s+/g, ' ').trim()
  })
}

/** Whether the first and the last line of what is marked stand above the controls. */
export function isMarkInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [marked] = CSS.highlights.get('read-aloud') ?? []
    const limit = document.querySelector('.reading-bar')?.getBoundingClientRect().top ?? 0
    if (marked === undefined) return false
    const range = document.createRange()
    range.setStart(marked.startContainer, marked.startOffset)
    range.setEnd(marked.endContainer, marked.endOffset)
    const { top, bottom } = range.getBoundingClientRect()
    return top >= -1 && bottom <= limit + 1
  })
}

/** Runs inside the page, before its scripts: an engine that says something until it is told to end. */
function installSpeech({ voices, areVoicesLate }: Required<Voices>): void {
  const isKnown = { yet: !areVoicesLate }
  const engine = {
    onvoiceschanged: null as (() => void) | null,
    getVoices: () => (isKnown.yet ? voices.map((voice) => ({ ...voice, name: voice.lang })) : []),
    speak: (utterance: SpeechSynthesisUtterance) => {
      window.spoken.push({ text: utterance.text, rate: utterance.rate })
      if (utterance.text !== '') window.utterance = utterance
    },
    cancel: () => {
      const stopped = window.utterance
      window.utterance = undefined
      // As Chromium does: later, as an error.
      setTimeout(() => {
        stopped?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent)
      })
    },
  }
  class Utterance {
    text: string
    rate = 1
    lang = ''
    voice: unknown
    onend: (() => void) | null = null
    onerror: (() => void) | null = null
    constructor(text: string) {
      this.text = text
    }
  }
  window.spoken = []
  window.nameVoices = () => {
    isKnown.yet = true
    engine.onvoiceschanged?.()
  }
  window.finishUtterance = () => {
    const finished = window.utterance
    window.utterance = undefined
    finished?.onend?.(new Event('end') as SpeechSynthesisEvent)
  }
  Object.defineProperty(window, 'speechSynthesis', { value: engine })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
}

interface Voices {
  readonly voices?: readonly DeviceVoice[]
  readonly areVoicesLate?: boolean
}

type SpeakingOptions = Voices & BrowserContextOptions

type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<Page>

declare global {
  interface Window {
    /** All that was given to the engine. */
    spoken: { text: string; rate: number }[]
    /** What it is saying. */
    utterance: SpeechSynthesisUtterance | undefined
    finishUtterance: () => void
    nameVoices: () => void
  }
}
