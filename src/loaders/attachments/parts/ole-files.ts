import { CFB } from '@e965/xlsx'

/** A stream of the container that Office used before 2007, and that still wraps objects in documents. */
export interface OleStream {
  /** Its path within the container, e.g. `ObjectPool/_1/WordDocument`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** The streams of a container. @throws Error when it is none */
export function listOleStreams(bytes: Uint8Array): OleStream[] {
  const { FullPaths, FileIndex } = container.read(bytes, { type: 'array' })
  return FileIndex.flatMap(({ type, content }, index) =>
    type === streamType && content !== undefined
      ? [
          {
            path: (FullPaths[index] ?? '').split('/').slice(1).join('/'),
            bytes: Uint8Array.from(content),
          },
        ]
      : [],
  )
}

const streamType = 2

// The package gives no types for its reader of containers.
const container = CFB as {
  readonly read: (
    bytes: Uint8Array,
    options: { readonly type: 'array' },
  ) => {
    readonly FullPaths: readonly string[]
    readonly FileIndex: readonly { readonly type: number; readonly content?: ArrayLike<number> }[]
  }
}
