import { imageSize } from 'image-size'
import { isPageShaped } from '#domain/attachments/picture-of-text.ts'
import type { AttachmentReading } from './attachment-reader.ts'
import { UnreadableError } from './unreadable-error.ts'

/** Pictures: a page needs their size, so that nothing moves when they arrive. */
export function readPicture(bytes: Uint8Array): AttachmentReading {
  const { type = '', ...size } = imageSize(bytes)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (isWhole[type]?.(buffer) === false) throw new UnreadableError('damaged')
  return toReading(size)
}

/** Whether a file of this type is there to its end; its size stands at its beginning. */
const isWhole: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  jpg: (bytes) => bytes.lastIndexOf('\xff\xd9', undefined, 'latin1') !== -1,
  png: (bytes) => bytes.lastIndexOf('IEND') !== -1,
  gif: (bytes) => bytes.includes(0x3b, -16),
  webp: (bytes) => bytes.readUInt32LE(4) + 8 <= bytes.length,
}

function toReading({ width, height, orientation = 1 }: PictureSize): AttachmentReading {
  // EXIF orientations 5 to 8 lay the picture on its side.
  const [widthPx, heightPx] = orientation >= 5 ? [height, width] : [width, height]
  const isPage = isPageShaped(widthPx, heightPx)
  return {
    content: { kind: 'picture', widthPx, heightPx },
    findings: isPage ? [{ kind: 'picture-text', detail: '' }] : [],
  }
}

type PictureSize = Pick<ReturnType<typeof imageSize>, 'width' | 'height' | 'orientation'>
