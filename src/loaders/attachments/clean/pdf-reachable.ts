import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'

/** The references of all objects that the document leads to. */
export function listReachable({ context }: PDFDocument): ReadonlySet<string> {
  const { Root, Info, Encrypt, ID } = context.trailerInfo
  const reachable = new Set<string>()
  const waiting = [Root, Info, Encrypt, ID].flatMap((object) => object ?? [])
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object instanceof PDFRef) {
      const key = object.toString()
      if (reachable.has(key)) continue
      reachable.add(key)
      const target = context.lookup(object)
      if (target !== undefined) waiting.push(target)
    } else {
      waiting.push(...listInner(object))
    }
  }
  return reachable
}

function listInner(object: PDFObject): PDFObject[] {
  if (object instanceof PDFArray) return object.asArray()
  if (object instanceof PDFDict) return object.values()
  return object instanceof PDFStream ? object.dict.values() : []
}
