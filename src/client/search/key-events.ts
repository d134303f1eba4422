/** Calls back when the reader pauses typing; not while an input method composes a word. */
export function onTyping(input: HTMLInputElement, callback: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(callback, pauseMs)
  }
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) wait()
  })
  input.addEventListener('compositionend', wait)
  // Submitting answers at once; the same search need not run again.
  input.form?.addEventListener('submit', () => {
    clearTimeout(timer)
  })
}

/** Calls back when the reader turns to the list: by scrolling, by touch, or by keyboard. */
export function onReading(list: HTMLElement, callback: () => void): void {
  for (const type of ['pointerdown', 'focusin']) list.addEventListener(type, callback)
  // Any key: one that types begins another search.
  for (const type of ['wheel', 'touchmove', 'keydown']) {
    document.addEventListener(type, callback, { passive: true })
  }
}

// Short enough to seem immediate, long enough that a word typed at once is searched for once.
const pauseMs = 200
/** After so long without another letter the word is taken for finished. */
export const restMs = 600
