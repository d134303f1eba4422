/** What the pages of one template may weigh, in bytes after gzip, before the reader touches anything. */
export interface PageBudget {
  readonly template: string
  /** Matches the path of every page of the template. */
  readonly pattern: RegExp
  /** The page with its styles and scripts. */
  readonly totalBytes: number
  readonly scriptBytes: number
}

/**
 * Documents are what a QR code on the wall leads to, so theirs are the tightest. Lists and tables
 * grow with what they show; their bars leave the heaviest page a third to grow.
 */
export const pageBudgets: readonly PageBudget[] = [
  {
    template: 'document',
    pattern: /^\/(?:affairs|policies|summaries)\/\d{4}\/(?!months|by)[^/]+\/$/,
    totalBytes: 20_000,
    scriptBytes: 4000,
  },
  { template: 'home', pattern: /^\/$/, totalBytes: 30_000, scriptBytes: 6000 },
  { template: 'board', pattern: /^\/units\/[^/]+\/$/, totalBytes: 36_000, scriptBytes: 6000 },
  { template: 'directory', pattern: /^\/units\/$/, totalBytes: 25_000, scriptBytes: 4000 },
  {
    template: 'list',
    pattern: /^\/(?:affairs|policies|summaries)\/(?:\d{4}\/(?:(?:months|by)\/[^/]+\/)?)?$/,
    totalBytes: 25_000,
    scriptBytes: 4000,
  },
  { template: 'ranking', pattern: /^\/rankings\//, totalBytes: 30_000, scriptBytes: 6000 },
  { template: 'search', pattern: /^\/search\/$/, totalBytes: 30_000, scriptBytes: 12_000 },
  { template: 'other', pattern: /^\//, totalBytes: 30_000, scriptBytes: 6000 },
]

/** The budget that a page must keep. */
export function findBudget(path: string): PageBudget {
  const budget = pageBudgets.find(({ pattern }) => pattern.test(path))
  if (budget === undefined) throw new RangeError(`No budget covers the page ${path}`)
  return budget
}
