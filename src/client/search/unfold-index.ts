import { unfoldFilter } from '#domain/search/shards/folded-filter.ts'
import { unfoldMeta } from '#domain/search/shards/folded-meta.ts'

// Goes in front of Pagefind's own script, which calls them by these names: what reads an index is served
// beside it, so that no page with an older script reads it wrongly.
Object.assign(globalThis, { unfoldFilter, unfoldMeta })
