import { basePath } from '#client/base-path.ts'

/** Where storage holds the chosen board; all portals of one address share it, each has its own key. */
export const boardKey = `gongkailan:board:${basePath}`
