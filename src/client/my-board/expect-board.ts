import { readStored } from '#client/stored-text.ts'
import { boardName } from './board-name.ts'

/**
 * Makes room at the head of the home page for the board that was chosen. Stands in the head and runs
 * before anything is painted, so that nothing moves when the board comes.
 */
if (readStored(boardName)) document.documentElement.dataset.board = ''
