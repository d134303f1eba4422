import { getPart } from './search/elements.ts'
import { loadOnce } from './search/load-once.ts'

/**
 * `<search-box>`: offers names of the portal while something is typed into the search page's box.
 * What does so is loaded when the reader comes to the box; many come with their words already.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const input = getPart(this, 'input', HTMLInputElement)
    // A screen reader says what the box is as soon as it is reached.
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-expanded', 'false')
    let missed: Event | undefined
    // Without suggestions the box still searches; the next focus tries again.
    const load = loadOnce(async () => {
      const { SuggestBox } = await import('./search/suggest-box.ts')
      new SuggestBox(input, this).start(missed)
    })
    for (const type of ['input', 'compositionend']) {
      input.addEventListener(type, (event) => (missed = event))
    }
    input.addEventListener('focus', () => void load())
    if (document.activeElement === input) void load()
  }
}

customElements.define('search-box', SearchBox)
