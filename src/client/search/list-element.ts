import { createElement } from './elements.ts'

/** A list without bullets is a list to Safari only when it says so. */
export function createList(
  name: 'ol' | 'ul',
  className: string,
  rows: readonly HTMLLIElement[] = [],
): HTMLElement {
  const list = createElement(name, className, rows)
  list.setAttribute('role', 'list')
  return list
}
