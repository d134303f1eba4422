import type { Understood } from '#domain/search/asking/answer.ts'
import { createButton, createElement } from './elements.ts'
import { filterKeys } from './search-state.ts'
import type { FilterKey, Reading, SearchState } from './search-state.ts'
import { toAlsoText, toCorrectionText, toDatesText, wording } from './wording.ts'

/** What was understood, each piece to be taken back with one touch. */
export function createChips(
  { q, filters }: SearchState,
  understood: Understood | undefined,
  nameOf: (key: FilterKey) => string,
): HTMLLIElement[] {
  const { correction, dates, synonyms = [] } = understood ?? {}
  return [
    ...(correction === undefined ? [] : [createCorrection(toCorrectionText(q, correction))]),
    ...filterKeys
      .filter((key) => filters[key] !== undefined)
      .map((key) => createChip(nameOf(key), 'filter', key)),
    ...(dates === undefined ? [] : [createChip(toDatesText(dates), 'reading', 'dates')]),
    ...(synonyms.length === 0 ? [] : [createChip(toAlsoText(synonyms), 'reading', 'synonyms')]),
  ]
}

function createCorrection(text: string): HTMLLIElement {
  const button = createButton([wording.asTyped])
  const reading: Reading = 'spelling'
  button.dataset.reading = reading
  return createElement('li', 'correction', [createElement('span', '', [text]), button])
}

function createChip(
  text: string,
  takes: 'filter' | 'reading',
  value: FilterKey | Reading,
): HTMLLIElement {
  const cross = createElement('span', '', ['✕'])
  cross.setAttribute('aria-hidden', 'true')
  const button = createButton([
    createElement('span', 'visually-hidden', [`${wording.drop} `]),
    text,
    cross,
  ])
  button.dataset[takes] = value
  return createElement('li', '', [button])
}
