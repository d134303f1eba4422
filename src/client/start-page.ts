/** What stands in the head of every page and runs before anything is painted. */
import './display/start-display.ts'
import './search/lead-to-search.ts'
import './search/slash-key.ts'
import './leave-site.ts'
