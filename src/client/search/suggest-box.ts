import { basePath } from '#client/base-path.ts'
import type { Suggestion } from '#domain/search/terms/suggestions.ts'
import { SuggestList } from './suggest-list.ts'
import { loadSuggester } from './suggest-terms.ts'

/**
 * The box as an editable combobox with a list of suggestions, as the ARIA practices describe it. No
 * option is chosen by itself, so Enter searches for what was typed. The roles come with the script:
 * without it the box is a plain one.
 */
export class SuggestBox {
  readonly #input: HTMLInputElement
  readonly #list: SuggestList
  /** What is to be suggested for comes too late once something else was done. */
  #turn = 0
  #suggester: ReturnType<typeof loadSuggester> | undefined

  constructor(input: HTMLInputElement, root: HTMLElement) {
    input.setAttribute('aria-autocomplete', 'list')
    this.#input = input
    this.#list = new SuggestList(input, root)
  }

  /** @param settled what stood in the box when this began to load, or was searched for since */
  start(settled: string): void {
    const input = this.#input
    const close = () => {
      this.#turn += 1
      this.#list.show([])
    }
    input.addEventListener('focus', () => {
      this.#load()
    })
    input.addEventListener('input', (event) => {
      this.#follow(event)
    })
    // The list of the input method stands where ours would.
    input.addEventListener('compositionstart', close)
    input.addEventListener('compositionend', () => void this.#open())
    input.addEventListener('blur', close)
    input.addEventListener('keydown', (event) => {
      if (!event.isComposing && this.#takes(event)) event.preventDefault()
    })
    input.form?.addEventListener('submit', close)
    this.#list.onChoice((suggestion) => {
      this.#choose(suggestion)
    })
    this.#load()
    if (input.value !== settled) void this.#open()
  }

  #follow(event: Event): void {
    if (!(event instanceof InputEvent && event.isComposing)) void this.#open()
  }

  /** Does what the key is for, if it is one of ours. */
  #takes({ key, altKey }: KeyboardEvent): boolean {
    const list = this.#list
    if (!list.isOpen) return key === 'ArrowDown' && this.#openByKey(altKey)
    if (key === 'Enter') return list.active !== undefined && this.#choose(list.active)
    // Keys that move the cursor lead back to the text.
    if (cursorKeys.includes(key)) list.activate(-1)
    if (key === 'Escape' || (key === 'ArrowUp' && altKey)) list.show([])
    else if (key === 'ArrowDown') list.move(1)
    else if (key === 'ArrowUp') list.move(-1)
    else return false
    return true
  }

  #openByKey(staysInText: boolean): true {
    void this.#open().then(() => {
      if (!staysInText) this.#list.move(1)
    })
    return true
  }

  #load(): void {
    this.#suggester ??= loadSuggester()
    // Without suggestions the box still searches; the next focus tries again.
    this.#suggester.catch(() => {
      this.#suggester = undefined
    })
  }

  async #open(): Promise<void> {
    this.#load()
    this.#turn += 1
    const turn = this.#turn
    const suggest = await this.#suggester?.catch(() => undefined)
    if (document.activeElement !== this.#input || turn !== this.#turn) return
    const suggestions = suggest?.(this.#input.value) ?? []
    this.#list.show(suggestions.slice(0, matchMedia(narrow).matches ? mostOnPhone : undefined))
  }

  #choose({ term, text }: Suggestion): true {
    this.#list.show([])
    if (term.path === undefined) {
      this.#input.value = text
      // As if it had been typed and asked for; requestSubmit is missing from Safari before 16.
      this.#input.form?.querySelector<HTMLButtonElement>('[type=submit]')?.click()
    } else {
      location.assign(basePath + term.path.slice(1))
    }
    return true
  }
}

// The keyboard of a phone leaves half of its screen.
const narrow = '(max-width: 40rem)'
const mostOnPhone = 5
const cursorKeys = ['Home', 'End', 'ArrowLeft', 'ArrowRight']
