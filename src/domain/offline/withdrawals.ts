/**
 * The withdrawals that this device knows of after a check: each path with the moment at which the
 * server was first heard to list it. What the server lists no longer is older than any copy.
 */
export function mergeWithdrawals(
  known: Withdrawals,
  listed: readonly string[],
  heardAt: number,
): Withdrawals {
  return Object.fromEntries(listed.map((path) => [path, known[path] ?? heardAt]))
}

/** The withdrawals that a copy knows nothing of, because it is older. Mostly there are none. */
export function findLaterWithdrawals(
  sentAt: number | undefined,
  withdrawals: Withdrawals,
): string[] {
  return Object.entries(withdrawals).flatMap(([path, since]) =>
    sentAt === undefined || sentAt < since ? [path] : [],
  )
}

/**
 * Whether a copy shows something of what was withdrawn later: it is its own, or it names it as a
 * board, a list or the page of an attachment does. A file does not say which notice it belongs to, so
 * any file may.
 */
export function isRevoked(copy: Copy, laterWithdrawals: readonly string[]): boolean {
  return laterWithdrawals.some(
    (path) => copy.path.startsWith(path) || copy.html === undefined || namesPath(copy.html, path),
  )
}

/** Reads the list that the build has written; `undefined` where it is none. */
export function parseWithdrawalList(data: unknown): readonly string[] | undefined {
  if (typeof data !== 'object' || data === null || !('withdrawn' in data)) return undefined
  const { withdrawn } = data
  if (!Array.isArray(withdrawn)) return undefined
  return withdrawn.filter((path) => typeof path === 'string')
}

function namesPath(html: string, path: string): boolean {
  return html.includes(`${path}"`) || html.includes(`${path}#`)
}

/** Since when each path has been known to be withdrawn, in milliseconds; paths carry the base path. */
export type Withdrawals = Readonly<Record<string, number>>

export interface Copy {
  /** With the base path. */
  readonly path: string
  /** The page; absent for a file. */
  readonly html: string | undefined
}
