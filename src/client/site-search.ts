import { SearchSession } from './search/search-session.ts'

/** `<site-search>`: makes the form of the search page answer in place. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    new SearchSession(this).start()
  }
}

customElements.define('site-search', SiteSearch)
