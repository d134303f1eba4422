import type { Answer } from '#domain/search/asking/answer.ts'
import { createButton, createElement } from './elements.ts'
import type { EntryFiles } from './entry-files.ts'
import { countUnseen, letGo, mostCounted, readKept } from './kept-searches.ts'
import type { KeptSearch } from './kept-searches.ts'
import { createList } from './list-element.ts'
import { forgetRecent, readRecent } from './recent-searches.ts'
import type { StoredSearch } from './recent-searches.ts'

/** Shows, under the empty box, what the reader follows and what they searched for last. */
export function showMySearches(place: HTMLElement, tools: CountTools): void {
  const recent = readRecent()
  const kept = readKept()
  const again = () => {
    showMySearches(place, tools)
    place.querySelector<HTMLElement>('a, button')?.focus()
  }
  place.replaceChildren(
    ...createKeptSection(kept, tools, again),
    ...createRecentSection(recent, again),
    ...(recent.length + kept.length === 0
      ? []
      : [createElement('p', 'quiet', ['这些只记在这台设备上，不会传给任何人。'])]),
  )
}

function createKeptSection(
  kept: readonly KeptSearch[],
  tools: CountTools,
  again: () => void,
): HTMLElement[] {
  if (kept.length === 0) return []
  const rows = kept.map((search) => {
    const count = createElement('span', 'fresh')
    void sayUnseen(count, search, tools)
    return createElement('li', '', [createLink(search, count), createLetGo(search, again)])
  })
  return [createElement('h2', '', ['关注的搜索']), createList('ul', 'kept', rows)]
}

/** How many are new is said when it is known; a network that fails is no reason for words. */
async function sayUnseen(
  place: HTMLElement,
  { fragment, seen }: KeptSearch,
  { ask, getFiles }: CountTools,
): Promise<void> {
  try {
    for await (const answer of ask(fragment)) {
      if (!answer.isComplete && !((answer.searchedBackTo ?? '9999') < seen.day.slice(0, 4)))
        continue
      const count = await countUnseen(answer, seen, getFiles())
      if (count > 0) place.textContent = ` · ${count >= mostCounted ? '很多' : `${count} 条`}新的`
      return
    }
  } catch {
    place.textContent = ''
  }
}

function createLetGo({ fragment, label }: StoredSearch, again: () => void): HTMLButtonElement {
  const hidden = createElement('span', 'visually-hidden', [`：${label}`])
  const button = createButton(['不再关注', hidden])
  button.addEventListener('click', () => {
    letGo(fragment)
    again()
  })
  return button
}

function createRecentSection(recent: readonly StoredSearch[], again: () => void): HTMLElement[] {
  if (recent.length === 0) return []
  const clear = createButton(['清除最近的搜索'])
  clear.addEventListener('click', () => {
    forgetRecent()
    again()
  })
  const rows = recent.map((search) => createElement('li', '', [createLink(search)]))
  return [createElement('h2', '', ['最近的搜索']), createList('ul', 'recent', rows), clear]
}

function createLink({ fragment, label }: StoredSearch, ...more: Node[]): HTMLAnchorElement {
  const link = createElement('a', '', [createElement('span', '', [label, ...more])])
  link.href = fragment
  return link
}

interface CountTools {
  readonly ask: (fragment: string) => AsyncIterable<Answer>
  /** Known from the first answer on. */
  readonly getFiles: () => EntryFiles
}
