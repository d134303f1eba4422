import { PDFDict, type PDFDocument, PDFName, PDFNumber, PDFStream } from '@cantoo/pdf-lib'

/** The numbers of pages that are a picture with hardly a word: scanned, so that nobody can search them. */
export function listPicturePages(document: PDFDocument, pages: readonly string[]): number[] {
  return document.getPages().flatMap((page, index) => {
    const text = (pages[index] ?? '').replaceAll(/\s/g, '')
    if (text.length > maxCharacters) return []
    return hasLargePicture(page.node.Resources(), 0) ? [index + 1] : []
  })
}

/** A page number, or the name of the program that scanned it. */
const maxCharacters = 30
/** Printed text can be read from about 70 dots an inch on: half an A4 page. */
const minPixels = 250_000
const maxDepth = 4

function hasLargePicture(resources: PDFDict | undefined, depth: number): boolean {
  const objects = resources?.lookup(PDFName.of('XObject'))
  if (!(objects instanceof PDFDict) || depth > maxDepth) return false
  return objects.keys().some((key) => {
    const object = objects.lookup(key)
    if (!(object instanceof PDFStream)) return false
    if (numberOf(object.dict, 'Width') * numberOf(object.dict, 'Height') >= minPixels) return true
    const inner = object.dict.lookup(PDFName.of('Resources'))
    return inner instanceof PDFDict && hasLargePicture(inner, depth + 1)
  })
}

function numberOf(dict: PDFDict, key: string): number {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFNumber ? value.asNumber() : 0
}
