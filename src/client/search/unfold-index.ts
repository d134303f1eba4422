import { unfoldMeta } from '#domain/search/shards/folded-meta.ts'

// Goes in front of Pagefind's own script, which calls it by this name: what reads an index is served
// beside it, so that no page with an older script reads it wrongly.
Object.assign(globalThis, { unfoldMeta })
