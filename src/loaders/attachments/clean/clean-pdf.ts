import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'
import { maskName } from '#domain/attachments/named-person.ts'
import { listEarlierVersions } from '#loaders/attachments/parts/pdf-versions.ts'
import { cleanPicture } from './clean-picture.ts'
import { type CleanedFile, CleaningRefused } from './cleaned-file.ts'
import { removeActions } from './clean-pdf-actions.ts'
import { listReachable } from './pdf-reachable.ts'

/** A PDF without properties, without the versions before it, and without what no page leads to. */
export async function cleanPdf(bytes: Uint8Array): Promise<CleanedFile> {
  const document = await open(bytes)
  if (isSigned(document)) {
    throw new CleaningRefused(
      '文件有电子签章，改动以后签章就失效了：请制作文件的单位去掉属性，再签一次',
    )
  }
  const removed: string[] = []
  const values: string[] = []
  removeInfo(document, removed, values)
  removeMetadata(document, removed)
  removeActions(document, removed, values)
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    removeNoteAuthor(object, removed, values)
  }
  await cleanPictures(document, removed)
  removeOrphans(document)
  if (hasEarlierVersion(bytes)) removed.push('改动以前的内容')
  if (removed.length === 0) return { bytes, removed, values }
  const options = { addDefaultPage: false, updateFieldAppearances: false, rewrite: true }
  return { bytes: await document.save(options), removed: [...new Set(removed)], values }
}

async function open(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, preserveXFA: true })
  } catch (cause) {
    const isLocked = cause instanceof Error && /encrypt/i.test(cause.message)
    throw new CleaningRefused(
      isLocked
        ? '文件加了密，先用阅读软件取消密码'
        : '文件的结构不完整，先用阅读软件打开，另存一份',
    )
  }
}

/** ISO 32000-1, 12.8: a signature names the stretches of bytes that it covers. */
function isSigned(document: PDFDocument): boolean {
  return document.context
    .enumerateIndirectObjects()
    .some(([, object]) => object instanceof PDFDict && object.has(PDFName.of('ByteRange')))
}

const infoWords: Readonly<Record<string, string>> = {
  '/Author': '作者',
  '/Subject': '主题',
  '/Keywords': '关键词',
  '/Creator': '制作软件',
  '/Producer': '转换软件',
}

/** The title stays: browsers show it; so do the times, which name no one. */
const keptInfo: ReadonlySet<string> = new Set(['/Title', '/CreationDate', '/ModDate', '/Trapped'])

function removeInfo(document: PDFDocument, removed: string[], values: string[]): void {
  const { Info } = document.context.trailerInfo
  const info = Info && document.context.lookup(Info)
  if (!(info instanceof PDFDict)) return
  for (const [key, value] of info.entries()) {
    const name = key.asString()
    if (keptInfo.has(name)) continue
    const text = readText(value)
    const shown = name === '/Author' ? maskName(text) : '…'
    if (text.trim() !== '') removed.push(`${infoWords[name] ?? '其他属性'}“${shown}”`)
    values.push(text)
    info.delete(key)
  }
}

/** Properties as XML stand at the document, and may stand at any page and picture. */
function removeMetadata({ context }: PDFDocument, removed: string[]): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object
    if (!(dict instanceof PDFDict)) continue
    for (const name of ['Metadata', 'PieceInfo']) {
      if (dict.delete(PDFName.of(name))) removed.push('XML 属性')
    }
  }
}

/** Comments stay, and so do names of form fields, which stand in the same place. */
function removeNoteAuthor(object: PDFObject, removed: string[], values: string[]): void {
  if (!(object instanceof PDFDict)) return
  const subtype = object.get(PDFName.of('Subtype'))
  const isNote = subtype instanceof PDFName && notes.has(subtype.asString())
  if (!isNote || !object.has(PDFName.of('T'))) return
  const author = readText(object.get(PDFName.of('T')))
  removed.push(`批注者“${maskName(author)}”`)
  values.push(author)
  object.delete(PDFName.of('T'))
}

const notes: ReadonlySet<string> = new Set(
  '/Text /FreeText /Highlight /Underline /StrikeOut /Squiggly /Square /Circle /Ink /Stamp /Line /Polygon /PolyLine /Caret /FileAttachment'.split(
    ' ',
  ),
)

async function cleanPictures({ context }: PDFDocument, removed: string[]): Promise<void> {
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    if (String(object.dict.get(PDFName.of('Filter'))) !== '/DCTDecode') continue
    try {
      const cleaned = await cleanPicture('jpeg', object.contents)
      if (cleaned.removed.length === 0) continue
      removed.push(...cleaned.removed)
      context.assign(reference, PDFRawStream.of(object.dict, cleaned.bytes))
    } catch {
      // A picture that is no whole JPEG stays as it is.
    }
  }
}

/** Objects that nothing leads to are what was deleted, or never shown. */
function removeOrphans(document: PDFDocument): void {
  const reachable = listReachable(document)
  const orphans = document.context
    .enumerateIndirectObjects()
    .filter(([reference]) => !reachable.has(reference.toString()))
  for (const [reference] of orphans) document.context.delete(reference)
}

/** A file made for the web has the mark of an end behind its first page, too (ISO 32000-1, F.2). */
function hasEarlierVersion(bytes: Uint8Array): boolean {
  const isForWeb = Buffer.from(bytes.subarray(0, 1024)).includes('/Linearized')
  return listEarlierVersions(bytes).length > (isForWeb ? 1 : 0)
}

function readText(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
}
