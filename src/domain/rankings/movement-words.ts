import type { Movement } from './movement.ts'

/** A movement in words that need no arrow to be understood. */
export function toMovementWords(movement: Movement | undefined): string {
  if (movement === undefined) return ''
  switch (movement.kind) {
    case 'up':
      return `升 ${movement.places}`
    case 'down':
      return `降 ${movement.places}`
    case 'same':
      return '不变'
    case 'new':
      return '新列入'
    case 'gone':
      return '不再列入'
    case 'unranked':
      return '—'
  }
}
