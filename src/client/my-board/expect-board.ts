import { boardKey } from './board-key.ts'

/**
 * Makes room at the head of the home page for the board that was chosen. Stands in the head and runs
 * before anything is painted, so that nothing moves when the board comes.
 */
try {
  if (localStorage.getItem(boardKey) !== null) document.documentElement.dataset.board = ''
} catch {
  // Storage is shut.
}
