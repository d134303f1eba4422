import type { FileLink } from './link.ts'

/** Files of open data that belong together. */
export interface DataFileGroup {
  readonly name: string
  readonly files: readonly FileLink[]
}
