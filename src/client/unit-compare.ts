import { readChoice } from './compare/read-choice.ts'

/**
 * `<unit-compare>`: shows the two units that the address names. The form is an ordinary one, so a
 * choice is a page of the history, and its address can be handed on.
 */
class UnitCompare extends HTMLElement {
  connectedCallback(): void {
    const selects = [...this.querySelectorAll('select')]
    const asked = new URLSearchParams(location.search)
    for (const select of selects) {
      select.value = asked.get(select.name) ?? ''
      // An id that no option has leaves the choice empty.
      if (select.selectedIndex < 0) select.selectedIndex = 0
    }
    const choice = readChoice(selects, asked)
    this.#say(choice.words)
    if (choice.units !== undefined) void this.#show(choice.units)
  }

  async #show(units: readonly [string, string]): Promise<void> {
    try {
      const { showComparison } = await import('./compare/show-comparison.ts')
      const words = await showComparison(this, units)
      const directory = this.querySelector<HTMLElement>('[data-part=directory]')
      if (directory) directory.hidden = true
      this.#say(words)
    } catch {
      this.#say('没有取到这两个单位的数字，请检查网络后重新打开本页。')
    }
  }

  #say(words: string): void {
    const status = this.querySelector('[data-part=status]')
    if (status) status.textContent = words
  }
}

customElements.define('unit-compare', UnitCompare)
