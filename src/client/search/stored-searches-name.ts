import { basePath } from '#client/base-path.ts'

/** Under which name storage holds searches: portals that share an address share storage. */
export const storedSearchesName = `searches:${basePath}`
