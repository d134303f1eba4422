import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'
import { type FoundParts, joinFound, nothing, toTextPart } from './found-parts.ts'
import type { ReadInside } from './package-parts.ts'
import { listActions } from './pdf-actions.ts'
import { listPicturePages } from './pdf-picture-pages.ts'
import { readXmlLines } from './xml-text.ts'

/** What is known of a PDF before its objects are looked through. */
interface KnownPdf {
  /** The text of each page. */
  readonly pages: readonly string[]
  /** Strings that were found by their place already. */
  readonly known: ReadonlySet<string>
  readonly readInside: ReadInside
}

/**
 * What lies in the objects of a PDF, whether anything leads to them or not: strings that no reader shows,
 * files and pictures inside, forms as XML, and which pages are pictures of text.
 */
export async function findPdfObjects(bytes: Uint8Array, pdf: KnownPdf): Promise<FoundParts> {
  const document = await loadObjects(bytes)
  if (document === undefined) return { parts: [], findings: [unknownStructure] }
  const strings: string[] = []
  const found: FoundParts[] = []
  const fileNames = new Map<string, string>()
  const objects = document.context.enumerateIndirectObjects()
  for (const [, object] of objects) collectStrings(object, strings, fileNames)
  for (const [reference, object] of objects) {
    if (!(object instanceof PDFRawStream)) continue
    found.push(await readStream(object, fileNames.get(reference.toString()), pdf.readInside))
  }
  const unknown = [...new Set(strings)].filter((text) => !pdf.known.has(text) && isText.test(text))
  return joinFound([
    {
      parts: toTextPart('PDF 里的其他文字', unknown, true),
      findings: [...listScans(document, pdf.pages), ...listActive(document, fileNames.values())],
    },
    ...found,
  ])
}

/** Names, hints and numbers that people read have Han, an @ or several digits. */
const isText = /[\p{sc=Han}@]|\d{6}/u

async function loadObjects(bytes: Uint8Array): Promise<PDFDocument | undefined> {
  try {
    const options = {
      updateMetadata: false,
      throwOnInvalidObject: false,
      warnOnInvalidObjects: false,
    }
    return await PDFDocument.load(bytes, { ...options, password: '' })
  } catch {
    // pdf.js has read what is seen of it, with its properties and notes.
    return undefined
  }
}

function collectStrings(
  object: PDFObject,
  strings: string[],
  names: Map<string, string>,
  depth = 0,
): void {
  if (depth > maxDepth) return
  if (object instanceof PDFString || object instanceof PDFHexString) {
    strings.push(readString(object))
  } else if (object instanceof PDFArray) {
    for (const item of object.asArray()) collectStrings(item, strings, names, depth + 1)
  } else if (object instanceof PDFRawStream) {
    collectStrings(object.dict, strings, names, depth + 1)
  } else if (object instanceof PDFDict) {
    nameEmbedded(object, names)
    for (const [key, value] of object.entries()) {
      if (!technical.has(key.asString())) collectStrings(value, strings, names, depth + 1)
    }
  }
}

const maxDepth = 30
/** Times, digests, signatures, and how fonts are coded. */
const technical: ReadonlySet<string> = new Set(
  '/ID /IDTree /CreationDate /ModDate /M /CheckSum /Cert /DA /O /U /OE /UE /Perms /CharSet'.split(
    ' ',
  ),
)

function readString(text: PDFString | PDFHexString): string {
  try {
    return text.decodeText().trim()
  } catch {
    return ''
  }
}

/** A file specification says what an embedded stream is called (ISO 32000-1, 7.11.3). */
function nameEmbedded(dict: PDFDict, names: Map<string, string>): void {
  const embedded = dict.get(PDFName.of('EF'))
  const name = dict.get(PDFName.of('UF')) ?? dict.get(PDFName.of('F'))
  if (!(embedded instanceof PDFDict)) return
  for (const [, reference] of embedded.entries()) {
    if (name instanceof PDFString || name instanceof PDFHexString) {
      names.set(reference.toString(), readString(name))
    }
  }
}

async function readStream(
  stream: PDFRawStream,
  name: string | undefined,
  readInside: ReadInside,
): Promise<FoundParts> {
  const type = nameOf(stream.dict, 'Type')
  if (name !== undefined || type === '/EmbeddedFile') {
    return readInside(name ?? '没有名字的文件', decode(stream) ?? stream.contents)
  }
  if (nameOf(stream.dict, 'Subtype') === '/Image') {
    // Such a stream is a JPEG file as the camera wrote it.
    const isJpeg = nameOf(stream.dict, 'Filter') === '/DCTDecode'
    return isJpeg ? readInside('图片.jpg', stream.contents) : nothing
  }
  return skippedTypes.has(type) || stream.dict.has(PDFName.of('Length1'))
    ? nothing
    : readForm(stream)
}

/** Tables of objects; properties as XML, which have been read; fonts have a length of their own. */
const skippedTypes: ReadonlySet<string> = new Set(['/XRef', '/ObjStm', '/Metadata'])

/** A form of the kind XFA stands in streams of XML. */
function readForm(stream: PDFRawStream): FoundParts {
  const text = new TextDecoder().decode(decode(stream) ?? new Uint8Array())
  if (!/^\s*<(?!<)/.test(text)) return nothing
  return { parts: toTextPart('PDF 里的表单', readXmlLines(text), true), findings: [] }
}

function nameOf(dict: PDFDict, key: string): string {
  const value = dict.get(PDFName.of(key))
  return value instanceof PDFName ? value.asString() : ''
}

function decode(stream: PDFRawStream): Uint8Array | undefined {
  try {
    return decodePDFRawStream(stream).decode()
  } catch {
    return undefined
  }
}

function listActive(document: PDFDocument, names: Iterable<string>): FoundParts['findings'] {
  return listActions(document.context, names).map((detail) => ({ kind: 'active', detail }))
}

/** Nobody knows what such a file runs or holds besides its pages. */
const unknownStructure = { kind: 'unreadable', detail: '页面以外的内容' } as const

function listScans(document: PDFDocument, pages: readonly string[]): FoundParts['findings'] {
  // A file without any text is told as a whole by the reader of pages.
  if (pages.every((text) => text === '')) return []
  const numbers = listPicturePages(document, pages)
  return numbers.length === 0
    ? []
    : [{ kind: 'scan', detail: `第 ${numbers.slice(0, maxNamed).join('、')} 页` }]
}

const maxNamed = 20
