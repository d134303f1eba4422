/** Something that answers queries: the page in a browser, the engine in Node, another way of indexing. */
export interface Searcher {
  readonly search: (text: string) => Promise<SearchOutcome>
  readonly close: () => Promise<void>
}

export interface SearchOutcome {
  /** From the first on, as many as are known; at least ten where there are so many. */
  readonly rows: readonly OutcomeRow[]
  /** How many results are said to hold what was typed. */
  readonly exactCount: number
  /** From the question to the first rows, and to the end. */
  readonly firstMs: number
  readonly completeMs: number
}

export interface OutcomeRow {
  /** From the root of the portal. */
  readonly path: string
  /** Whether it is said to hold what was typed. */
  readonly isExact: boolean
}

/** By `data-match` of a row: what is said to hold all that was typed. */
export const exactMatches: readonly string[] = ['number', 'phrase', 'terms']
