import { readStored } from '#client/stored-text.ts'
import { noteStored } from './has-stored.ts'
import { keptName, recentName } from './stored-names.ts'

/**
 * Tells the page whether something will stand where the lists stand, a search or what the reader
 * searched for before. Stands in the head and runs before anything is painted, so that neither the
 * lists nor the unfolded filters show for a moment. The script of the page takes the mark away.
 */
const isStored = [recentName, keptName].some((name) => readStored(name))
if (isStored) noteStored()
const asks = isStored || location.hash || location.search
document.documentElement.dataset.asks = asks ? 'search' : 'nothing'

// Where `/` of another page leads. The script of the page takes the place out of the address before
// the browser would go there.
if (location.hash === '#search-q') {
  addEventListener('DOMContentLoaded', () => document.getElementById('search-q')?.focus())
}
