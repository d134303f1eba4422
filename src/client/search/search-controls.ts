import { getPart } from './elements.ts'
import { offerSuggestions } from './offer-suggestions.ts'
import { filterKeys, readState } from './search-state.ts'
import type { FilterKey, SearchState } from './search-state.ts'

/** The box and the filters: what they say is what is searched for. */
export class SearchControls {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly #summary: HTMLElement

  constructor(root: HTMLElement) {
    this.form = getPart(root, 'form', HTMLFormElement)
    this.input = getPart(root, 'input[name=q]', HTMLInputElement)
    offerSuggestions(root, this.input)
    this.#summary = getPart(root, 'summary', HTMLElement)
    // Beside the results there is room for the filters, and nothing to fold them by; above them they
    // would push them down.
    getPart(root, 'details', HTMLDetailsElement).open = this.#summary.offsetHeight === 0
  }

  read(): SearchState {
    return readState(new FormData(this.form))
  }

  fill({ q, filters, order, plain }: SearchState): void {
    this.input.value = q
    for (const key of filterKeys) this.#choose(key, filters[key] ?? '')
    this.#choose('sort', order)
    this.readPlainly(plain)
  }

  /** A value that is not offered, as from an old address, chooses nothing. */
  #choose(name: string, value: string): void {
    const control = this.form.elements.namedItem(name)
    if (control instanceof HTMLInputElement) control.checked = control.value === value
    if (!(control instanceof HTMLSelectElement)) return
    control.value = value
    if (control.selectedIndex === -1) control.selectedIndex = 0
  }

  drop(key: FilterKey): void {
    this.#choose(key, '')
  }

  /** Notes which readings of the words are not wanted; what is typed anew is read anew. */
  readPlainly(plain: SearchState['plain']): void {
    getPart(this.form, 'input[name=as]', HTMLInputElement).value = plain.join('.')
  }

  /** What the reader sees of a chosen filter. */
  readonly nameOf = (key: FilterKey): string => {
    const control = this.form.elements.namedItem(key)
    if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text.trim() ?? ''
    return control instanceof HTMLInputElement ? (control.dataset.name ?? '') : ''
  }

  /** A unit and all below it, which follow it in the list. */
  readonly unitsBelow = (unitId: string): string[] => {
    const options = [...getPart(this.form, '[name=unit]', HTMLSelectElement).options]
    const at = options.findIndex(({ value }) => value === unitId)
    const end = at + 1 + Number(options[at]?.dataset.below ?? 0)
    return options.slice(at, end).map(({ value }) => value)
  }

  /** Says on the folded filters how many are chosen. */
  showCount({ filters }: SearchState): void {
    const count = Object.keys(filters).length
    this.#summary.dataset.count = String(count || '')
  }
}
