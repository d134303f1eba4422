import { readStored } from '#client/stored-text.ts'
import { storedSearchesName } from './stored-searches-name.ts'

/**
 * Tells the page that something will stand where the lists stand, a search or what the reader
 * searched for before. Stands in the head and runs before anything is painted, so that the lists do
 * not show for a moment.
 */
if (location.hash || location.search || readStored(storedSearchesName)) {
  document.documentElement.dataset.asks = ''
}
