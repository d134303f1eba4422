import { hasDocCommands } from './doc-programs.ts'
import type { OleStream } from './ole-files.ts'
import { hasXlsPrograms } from './xls-programs.ts'

/**
 * Whether a file of Office before 2007 or of WPS holds a program, or starts one or fetches another file
 * when it is opened.
 */
export function hasOlePrograms(streams: readonly OleStream[]): boolean {
  return (
    streams.some(({ path, bytes }) => isProgram.test(path) || isRunning(path, bytes)) ||
    hasDocCommands(streams)
  )
}

/**
 * The project of Visual Basic, whose folder Excel 5 named in another way; controls of Windows in Excel
 * and Word; scripts of WPS. Names in the container have no case ([MS-CFB] 2.6.4).
 */
const isProgram =
  // eslint-disable-next-line no-control-regex -- names of such streams begin with it
  /(?:^|\/)(?:_VBA_PROJECT(?:_CUR)?(?:\/|$)|VBA\/|Ctls$|\u0003OCX(?:NAME|DATA)$|JDEData)/iu

function isRunning(path: string, bytes: Uint8Array): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/^(?:Workbook|Book)$/i.test(name)) return hasXlsPrograms(bytes)
  if (name === '\u0001Ole') return isLinked(bytes)
  return /^PowerPoint Document$/i.test(name) && hasSlideMacros(bytes)
}

/** [MS-OLEDS] 2.3.3: an object that lies elsewhere, and is fetched from there. */
function isLinked(bytes: Uint8Array): boolean {
  return bytes.length > 8 && ((bytes[4] ?? 0) & 1) !== 0
}

/** [MS-PPT] 2.4.11: an atom of 12 bytes, its place, and whether there are macros. */
function hasSlideMacros(bytes: Uint8Array): boolean {
  const head = Buffer.from([0x02, 0x00, 0x00, 0x04, 0x0c, 0x00, 0x00, 0x00])
  const document = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = document.indexOf(head)
  while (at !== -1) {
    if (document[at + 12] === 1) return true
    at = document.indexOf(head, at + head.length)
  }
  return false
}
