/** How far the reader had come in the results of this entry of the history. */
export function readPosition(): Position {
  // The browser restores the place before the results are there.
  history.scrollRestoration = 'manual'
  const state: unknown = history.state
  return typeof state === 'object' && state !== null ? (state as Position) : {}
}

export function savePosition(shown: number): void {
  history.replaceState({ shown, scrollY } satisfies Position, '')
}

/** Puts a new search into the address; the one that is there already makes no new entry. */
export function forgetPosition(query: string, how: 'push' | 'replace'): void {
  const url = `${location.pathname}${query}`
  const isSame = query === location.search
  if (how === 'push' && !isSame) history.pushState(null, '', url)
  else history.replaceState(null, '', url)
}

export function restoreScroll(scrollY: number | undefined): void {
  if (scrollY !== undefined) scrollTo(0, scrollY)
}

interface Position {
  readonly shown?: number
  readonly scrollY?: number
}
