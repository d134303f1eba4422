import { getPart } from './search/elements.ts'
import { SuggestBox } from './search/suggest-box.ts'

/** `<search-box>`: offers names of the portal while something is typed into the search page's box. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    new SuggestBox(getPart(this, 'input', HTMLInputElement), this).start()
  }
}

customElements.define('search-box', SearchBox)
