import type { Understood } from '#domain/search/asking/answer.ts'
import { createButton, createElement } from './elements.ts'
import { filterKeys } from './search-state.ts'
import type { FilterKey, PlainReading, SearchState } from './search-state.ts'

/** What limits or widens a search, each piece to be taken back with one touch. */
export function createChips(
  { filters }: SearchState,
  understood: Understood | undefined,
  nameOf: (key: FilterKey) => string,
): HTMLLIElement[] {
  const { dates, synonyms = [] } = understood ?? {}
  const chips = filterKeys
    .filter((key) => filters[key] !== undefined)
    .map((key) => createChip(nameOf(key), 'filter', key))
  if (dates !== undefined) {
    const { text, label } = dates
    const words = text === label ? `按日期：${label}` : `${text} = ${label}`
    chips.push(createChip(words, 'reading', 'undated'))
  }
  if (synonyms.length > 0) {
    chips.push(createChip(`也搜了 ${synonyms.join('、')}`, 'reading', 'alone'))
  }
  return chips
}

function createChip(
  text: string,
  takes: 'filter' | 'reading',
  value: FilterKey | PlainReading,
): HTMLLIElement {
  const button = createButton([createElement('span', 'visually-hidden', ['去掉 ']), text])
  button.dataset[takes] = value
  return createElement('li', '', [button])
}
