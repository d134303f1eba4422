import { basePath } from '#client/base-path.ts'
import { readStored, removeStored, writeStored } from '#client/stored-text.ts'
import { boardName } from './board-name.ts'
import { isVisits, type Visits } from './visits.ts'

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
  return parse(readStored(boardName) ?? '')
}

/** Remembers a board; says whether the device lets us. */
export function storeBoard(board: StoredBoard): boolean {
  return writeStored(boardName, JSON.stringify(board))
}

/** Leaves nothing of the board in storage; its offline copies are let go of apart. */
export function forgetBoard(): void {
  removeStored(boardName)
}

function parse(text: string): StoredBoard | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (!isStoredBoard(value)) return undefined
    // What was seen is worth less than the choice: if it cannot be read, it begins anew.
    return isVisits(value.visits) ? value : { ...value, visits: undefined }
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
