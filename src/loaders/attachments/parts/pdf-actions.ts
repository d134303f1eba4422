import {
  PDFArray,
  PDFDict,
  type PDFContext,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'
import { toExtension } from '#domain/attachments/attachment-types.ts'
import { programExtensions } from './program-file.ts'

/**
 * What in a PDF runs, starts a program, opens what lies elsewhere or sends something away when it is opened
 * or touched, in the clerk's words (ISO 32000-1, 12.6, 13 and 7.11).
 */
export function listActions(context: PDFContext, fileNames: Iterable<string>): string[] {
  const found = new Set<string>()
  for (const [, object] of context.enumerateIndirectObjects()) {
    for (const dict of listDicts(object)) {
      const what = describeAction(dict, context) ?? describeMedia(dict) ?? describeForm(dict)
      if (what !== undefined) found.add(what)
    }
  }
  for (const name of fileNames) if (programs.has(toExtension(name))) found.add(`嵌着程序“${name}”`)
  return [...found]
}

/** What an action does that no document needs; undefined for a jump within it, or to a page of the web. */
export function describeAction(dict: PDFDict, context: PDFContext): string | undefined {
  const kind = context.lookup(dict.get(PDFName.of('S')))
  // Elements of the structure have a kind, too, and a parent.
  if (!(kind instanceof PDFName) || dict.has(PDFName.of('P'))) return undefined
  const name = kind.decodeText()
  if (name !== 'URI') return actionWords.get(name)
  const address = readText(context.lookup(dict.get(PDFName.of('URI'))))
  return dangerousAddress.test(address) ? '会运行的链接' : undefined
}

/** All dictionaries of an object that are not objects of their own. */
export function listDicts(object: PDFObject, depth = 0): PDFDict[] {
  if (depth > maxDepth) return []
  if (object instanceof PDFDict) {
    return [object, ...object.values().flatMap((value) => listDicts(value, depth + 1))]
  }
  if (object instanceof PDFArray) {
    return object.asArray().flatMap((value) => listDicts(value, depth + 1))
  }
  return object instanceof PDFStream || object instanceof PDFRawStream
    ? listDicts(object.dict, depth + 1)
    : []
}

export function readText(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
}

const maxDepth = 30

const actionWords: ReadonlyMap<string, string> = new Map([
  ['JavaScript', 'JavaScript 程序'],
  ['Launch', '启动程序的命令'],
  ['GoToR', '打开别的文件的链接'],
  ['GoToE', '打开嵌着的文件的链接'],
  ['ImportData', '读取别的文件的命令'],
  ['SubmitForm', '把填的内容发到别处的按钮'],
  ['Rendition', '多媒体'],
  ['RichMediaExecute', '多媒体'],
  ['Movie', '多媒体'],
  ['Sound', '多媒体'],
])

/** Whatever is no page of the web, no address of mail and no telephone; spaces may stand in front of it. */
const dangerousAddress =
  /^\s*(?:javascript|vbscript|data|file|smb|ms-[\w-]+|search-ms)\s*:|^\s*\\\\/i

function describeMedia(dict: PDFDict): string | undefined {
  const subtype = dict.get(PDFName.of('Subtype'))
  if (!(subtype instanceof PDFName) || !dict.has(PDFName.of('Rect'))) return undefined
  return media.has(subtype.decodeText()) ? '多媒体' : undefined
}

const media: ReadonlySet<string> = new Set(['RichMedia', 'Screen', 'Movie', 'Sound', '3D'])

/** Forms as XML bring programs of their own, and show nothing in browsers and on phones. */
function describeForm(dict: PDFDict): string | undefined {
  return dict.has(PDFName.of('XFA')) ? 'XFA 表单' : undefined
}

/** Pages of the web run in the reader's browser. */
const programs: ReadonlySet<string> = new Set([
  ...programExtensions,
  ...['html', 'htm', 'xhtml', 'mht', 'svg'],
])
