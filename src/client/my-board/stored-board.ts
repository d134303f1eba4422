import { basePath } from '#client/base-path.ts'
import { boardKey } from './board-key.ts'
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

/** The board that this device remembers for this portal, if any. */
export function readStoredBoard(): StoredBoard | undefined {
  return parse(read() ?? '')
}

/** Remembers a board; says whether the device lets us. */
export function storeBoard(board: StoredBoard): boolean {
  try {
    localStorage.setItem(boardKey, JSON.stringify(board))
    return true
  } catch {
    return false
  }
}

export function forgetBoard(): void {
  try {
    localStorage.removeItem(boardKey)
  } catch {
    // Where nothing can be stored, nothing is left to forget.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(boardKey)
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
    isOurs(value.path) &&
    'name' in value &&
    typeof value.name === 'string' &&
    'label' in value &&
    typeof value.label === 'string'
  )
}

/** Other pages below this address may write here, too: a path as in `//elsewhere.example/` is none. */
function isOurs(path: string): boolean {
  return path.startsWith(basePath) && new URL(path, location.origin).pathname === path
}
