import styles from './reading-bar.css?url'
import { ReadingSession } from './reading-session.ts'

/** Begins to read the page from its top, or ends the reading that is under way. */
export async function toggleReading(
  button: HTMLButtonElement,
  voice: SpeechSynthesisVoice,
): Promise<void> {
  // Whoever presses again because nothing happens yet does not want it to end.
  if (isOpening) return
  isOpening = true
  await loadStyles()
  isOpening = false
  const main = button.closest('main')
  if (session !== undefined) {
    session.close()
  } else if (main !== null) {
    button.textContent = '朗读'
    button.setAttribute('aria-expanded', 'true')
    session = new ReadingSession(main, voice, () => {
      session = undefined
      button.setAttribute('aria-expanded', 'false')
      button.focus({ preventScroll: true })
    })
  }
}

/** Loaded by hand: with an import, every page would carry a loader for it. Undressed controls work too. */
function loadStyles(): Promise<unknown> {
  loading ??= new Promise((resolve) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = styles
    link.onload = link.onerror = resolve
    document.head.append(link)
  })
  return loading
}

let session: ReadingSession | undefined
let isOpening = false
let loading: Promise<unknown> | undefined
