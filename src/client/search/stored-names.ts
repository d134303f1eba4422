import { basePath } from '#client/base-path.ts'

/** Under which names storage holds searches: portals that share an address share storage. */
export const recentName = `recent-searches:${basePath}`
export const keptName = `kept-searches:${basePath}`
