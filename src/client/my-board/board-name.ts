import { basePath } from '#client/base-path.ts'

/** Under which name storage holds the chosen board: portals that share an address share storage. */
export const boardName = `board:${basePath}`
