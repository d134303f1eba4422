/** A name that leads somewhere when its path is known. */
export interface Link {
  readonly name: string
  readonly path?: string | undefined
}

/** A file that can be downloaded. */
export interface FileLink {
  readonly title: string
  readonly path: string
  /** Upper-case extension, e.g. PDF. */
  readonly type: string
  readonly bytes: number
  /** The last day on which it may be read, where there is one. */
  readonly until?: string | undefined
}
