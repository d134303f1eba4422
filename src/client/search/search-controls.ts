import { createElement, getPart } from './elements.ts'
import { filterKeys, readState } from './search-state.ts'
import type { FilterKey, SearchState } from './search-state.ts'
import { toFilterSummary, wording } from './wording.ts'

/** The box and the filters: what they say is what is searched for. */
export function createControls(root: HTMLElement): Controls {
  const form = getPart(root, 'form', HTMLFormElement)
  const input = getPart(root, 'input[name=q]', HTMLInputElement)
  const details = getPart(root, 'details', HTMLDetailsElement)
  const chips = getPart(root, '[data-part=chips]', HTMLElement)
  const selectOf = (key: string) => getPart(root, `select[name=${key}]`, HTMLSelectElement)
  const nameOf = (key: FilterKey) => selectOf(key).selectedOptions[0]?.text.trim() ?? ''
  // Beside the results there is room for the filters; above them they would push them down.
  details.open = hasRoomBeside()
  return {
    form,
    input,
    chips,
    nameOf,
    read: () => readState(new FormData(form)),
    fill: ({ q, filters, order }) => {
      input.value = q
      for (const key of filterKeys) choose(selectOf(key), filters[key] ?? '')
      choose(selectOf('sort'), order)
    },
    drop: (key) => {
      selectOf(key).value = ''
    },
    showChosen: ({ filters }) => {
      const chosen = filterKeys.filter((key) => filters[key] !== undefined)
      chips.replaceChildren(...chosen.map((key) => createChip(key, nameOf(key))))
      getPart(details, 'summary', HTMLElement).textContent = toFilterSummary(chosen.length)
    },
  }
}

/** A value that is not offered, as from an old address, chooses nothing. */
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value
  if (select.selectedIndex === -1) select.selectedIndex = 0
}

function createChip(key: FilterKey, name: string): HTMLLIElement {
  const button = createElement('button', '', [
    createElement('span', 'visually-hidden', [wording.drop]),
    name,
    ' ✕',
  ])
  button.type = 'button'
  button.setAttribute('data-filter', key)
  return createElement('li', '', [button])
}

/** As the style of the page asks it: in letters of the size that the reader has chosen. */
function hasRoomBeside(): boolean {
  const letterPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return document.body.clientWidth >= 60 * letterPx
}

export interface Controls {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly chips: HTMLElement
  /** What the reader sees of the chosen filter. */
  readonly nameOf: (key: FilterKey) => string
  readonly read: () => SearchState
  readonly fill: (state: SearchState) => void
  readonly drop: (key: FilterKey) => void
  /** Shows the chosen filters, each to be dropped with one touch. */
  readonly showChosen: (state: SearchState) => void
}
