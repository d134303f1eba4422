import { imageSize } from 'image-size'
import { isPageShaped } from '#domain/attachments/picture-of-text.ts'
import type { ZipFiles } from '#loaders/attachments/zip-archive.ts'
import type { FoundParts } from './found-parts.ts'

/** Pictures in a document that look like a page from a scanner: nobody can search what stands on them. */
export function findScannedPages(files: ZipFiles): FoundParts['findings'] {
  return listPictures(files)
    .filter(({ widthPx, heightPx }) => isPageShaped(widthPx, heightPx))
    .map(({ name }) => ({
      kind: 'unreadable' as const,
      detail: `里面的图片“${name}”像扫描的一页，`,
    }))
}

/** Whether a document that has hardly a word has a picture on which there may be many. */
export function isPictureDocument(files: ZipFiles, text: string): boolean {
  const isEmpty = text.replaceAll(/\s/g, '').length <= maxCharacters
  return (
    isEmpty && listPictures(files).some(({ widthPx, heightPx }) => widthPx * heightPx >= minPixels)
  )
}

/** A title, and a picture of half an A4 page at 70 dots an inch. */
const maxCharacters = 30
const minPixels = 250_000

function listPictures(files: ZipFiles): { name: string; widthPx: number; heightPx: number }[] {
  return [...files].flatMap(([name, bytes]) => {
    if (!/^(?:word|xl|ppt)\/media\//.test(name)) return []
    try {
      const { width, height } = imageSize(bytes)
      return [{ name, widthPx: width, heightPx: height }]
    } catch {
      return []
    }
  })
}
