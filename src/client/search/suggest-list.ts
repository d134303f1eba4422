import type { Suggestion } from '#domain/search/terms/suggestions.ts'
import { getPart } from './elements.ts'
import { createOption } from './suggest-option.ts'

/** The list below the box: what it offers, and which of it the keys have reached, if any. */
export class SuggestList {
  readonly #input: HTMLInputElement
  readonly #list: HTMLUListElement
  readonly #announcement: HTMLElement
  #suggestions: readonly Suggestion[] = []
  #activeNo = -1

  constructor(input: HTMLInputElement, root: HTMLElement) {
    this.#input = input
    this.#list = getPart(root, 'ul', HTMLUListElement)
    this.#announcement = getPart(root, '[aria-live]', HTMLElement)
    this.#list.setAttribute('role', 'listbox')
    this.#list.setAttribute('aria-label', '搜索提示')
    input.setAttribute('aria-controls', this.#list.id)
    this.show([])
  }

  get isOpen(): boolean {
    return this.#suggestions.length > 0
  }

  get active(): Suggestion | undefined {
    return this.#suggestions[this.#activeNo]
  }

  /** Closed when there is nothing to show. */
  show(suggestions: readonly Suggestion[]): void {
    this.#suggestions = suggestions
    this.#list.replaceChildren(
      ...suggestions.map((suggestion, no) => createOption(suggestion, `${this.#list.id}-${no}`)),
    )
    this.#list.hidden = !this.isOpen
    this.#input.setAttribute('aria-expanded', String(this.isOpen))
    this.#announcement.textContent = this.isOpen
      ? `有 ${suggestions.length} 条提示，按上下键选择`
      : ''
    this.activate(-1)
  }

  /** Beyond either end the text itself comes again. */
  move(step: number): void {
    const count = this.#suggestions.length + 1
    this.activate(((this.#activeNo + 1 + step + count) % count) - 1)
  }

  activate(no: number): void {
    this.#list.children[this.#activeNo]?.setAttribute('aria-selected', 'false')
    this.#activeNo = no
    const option = this.#list.children[no]
    if (option === undefined) {
      this.#input.removeAttribute('aria-activedescendant')
      return
    }
    option.setAttribute('aria-selected', 'true')
    option.scrollIntoView({ block: 'nearest' })
    this.#input.setAttribute('aria-activedescendant', option.id)
  }

  onChoice(callback: (suggestion: Suggestion) => void): void {
    // The box keeps the focus, or it would close before the click.
    this.#list.addEventListener('mousedown', (event) => {
      event.preventDefault()
    })
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role=option]') : null
      const suggestion =
        this.#suggestions[Array.from(this.#list.children).findIndex((child) => child === option)]
      if (suggestion !== undefined) callback(suggestion)
    })
  }
}
