/** A file without what it told of people, and what that was. */
export interface CleanedFile {
  readonly bytes: Uint8Array
  /** In the clerk's words, names masked; nothing was removed where there are none. */
  readonly removed: readonly string[]
  /** The very texts that are gone, so that the proof knows what may be missing. */
  readonly values: readonly string[]
}

/** Why a file is left as it is, and what the clerk does instead. */
export class CleaningRefused extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.name = 'CleaningRefused'
  }
}
