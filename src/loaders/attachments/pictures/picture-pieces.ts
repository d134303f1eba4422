import { UnreadableError } from '#loaders/attachments/unreadable-error.ts'
import type { FileFormat } from '#loaders/attachments/file-format.ts'
import { listGifPieces } from './gif-pieces.ts'
import { listJpegPieces } from './jpeg-pieces.ts'
import { listPngPieces } from './png-pieces.ts'
import { listWebpPieces } from './webp-pieces.ts'

/** A stretch of the bytes of a picture; together they are the file, without a gap. */
export interface PicturePiece {
  /** What it is in its format, e.g. `APP1`, `tEXt`, `EXIF`. */
  readonly name: string
  /** `picture` decides what is seen; `remark` does not; `rest` stands behind the end of the picture. */
  readonly role: 'picture' | 'remark' | 'rest'
  readonly bytes: Uint8Array
  /** What the piece says, without its own head. */
  readonly body: Uint8Array
}

export type PictureFormat = Extract<FileFormat, 'jpeg' | 'png' | 'gif' | 'webp'>

/** @throws UnreadableError when the bytes are not put together as the format says */
export function listPicturePieces(format: PictureFormat, bytes: Uint8Array): PicturePiece[] {
  try {
    return lists[format](bytes)
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause
    throw new UnreadableError('damaged', '', { cause })
  }
}

const lists: Readonly<Record<PictureFormat, (bytes: Uint8Array) => PicturePiece[]>> = {
  jpeg: listJpegPieces,
  png: listPngPieces,
  gif: listGifPieces,
  webp: listWebpPieces,
}
