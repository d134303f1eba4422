import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'

/** The parts of an attachment as few bytes outside the heap: thousands of files stay in memory at once. */
export function packParts(parts: readonly AttachmentPart[]): Uint8Array {
  return deflateRawSync(JSON.stringify(parts), { level: 1 })
}

export function unpackParts(packed: Uint8Array): readonly AttachmentPart[] {
  return JSON.parse(inflateRawSync(packed).toString()) as readonly AttachmentPart[]
}

/** Parts by file, each unpacked only while somebody looks at it. */
export class PackedPartsMap implements ReadonlyMap<string, readonly AttachmentPart[]> {
  readonly #packed: ReadonlyMap<string, Uint8Array>

  constructor(packed: ReadonlyMap<string, Uint8Array>) {
    this.#packed = packed
  }

  get size(): number {
    return this.#packed.size
  }

  get(file: string): readonly AttachmentPart[] | undefined {
    const packed = this.#packed.get(file)
    return packed && unpackParts(packed)
  }

  has(file: string): boolean {
    return this.#packed.has(file)
  }

  keys(): MapIterator<string> {
    return this.#packed.keys()
  }

  *values(): Generator<readonly AttachmentPart[], undefined> {
    for (const packed of this.#packed.values()) yield unpackParts(packed)
  }

  *entries(): Generator<[string, readonly AttachmentPart[]], undefined> {
    for (const [file, packed] of this.#packed) yield [file, unpackParts(packed)]
  }

  [Symbol.iterator](): Generator<[string, readonly AttachmentPart[]], undefined> {
    return this.entries()
  }

  forEach(
    use: (
      parts: readonly AttachmentPart[],
      file: string,
      map: ReadonlyMap<string, readonly AttachmentPart[]>,
    ) => void,
  ): void {
    for (const [file, parts] of this) use(parts, file, this)
  }
}
