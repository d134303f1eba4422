import type { DatedKind } from '#domain/paths.ts'

/** An entry as it will be written: where, and what stands in it. */
export interface NewEntry {
  readonly kind: DatedKind
  readonly id: string
  /** Path from the root. */
  readonly file: string
  /** The fields that are filled, in the order of the schema. */
  readonly data: object
  readonly body: string
  readonly table: NewTable | undefined
  /** What the catalogue wants the text to contain. */
  readonly wanted: string | undefined
}

/** A table that has its columns and waits for its rows. */
export interface NewTable {
  readonly file: string
  readonly columns: readonly string[]
}
