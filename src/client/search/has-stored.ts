/** Whether this device remembers searches: expect-search.ts has looked before the page was painted. */
export function hasStored(): boolean {
  return 'stored' in document.documentElement.dataset
}

export function noteStored(): void {
  document.documentElement.dataset.stored = ''
}
