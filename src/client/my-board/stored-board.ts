import type { Visits } from './visits.ts'

/** The board that a resident has chosen. It stays on the device and is never sent anywhere. */
export interface StoredBoard {
  /** Path of the board's page, base path included. */
  readonly path: string
  readonly name: string
  /** What the resident calls it: 我的村, 我的社区. */
  readonly label: string
  readonly visits?: Visits | undefined
}

/** The board that this device remembers for the portal below `base`, if any. */
export function readStoredBoard(base: string): StoredBoard | undefined {
  const stored = parse(read() ?? '')
  // Two portals may share one address and differ by their base path.
  return stored?.path.startsWith(base) === true ? stored : undefined
}

/** Remembers a board; says whether the device lets us. */
export function storeBoard(board: StoredBoard): boolean {
  try {
    localStorage.setItem(storageKey, JSON.stringify(board))
    return true
  } catch {
    return false
  }
}

export function forgetBoard(): void {
  try {
    localStorage.removeItem(storageKey)
  } catch {
    // Where nothing can be stored, nothing is left to forget.
  }
}

const storageKey = 'gongkailan:board'

function read(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

function parse(text: string): StoredBoard | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isStoredBoard(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isStoredBoard(value: unknown): value is StoredBoard {
  if (typeof value !== 'object' || value === null) return false
  return (
    'path' in value &&
    typeof value.path === 'string' &&
    'name' in value &&
    typeof value.name === 'string' &&
    'label' in value &&
    typeof value.label === 'string'
  )
}
