import { findDocTable, readDocCharacters } from './doc-text.ts'
import type { OleStream } from './ole-files.ts'

/**
 * Whether a Word file before 2007 would start a program or fetch another file when it is opened: fields
 * of DDE, text, pictures or a template that lie elsewhere.
 */
export function hasDocCommands(streams: readonly OleStream[]): boolean {
  return commands.test(readDocCharacters(streams) ?? '') || hasRemoteTemplate(streams)
}

// 19 begins a field, 20 ends its code ([MS-DOC] 2.8.25).
/* eslint-disable no-control-regex -- Word marks fields by such characters */
const commands =
  /\u0013[^\u0014\u0015]{0,200}?\b(?:DDE(?:AUTO)?\s|INCLUDE(?:TEXT|PICTURE)\s+"?(?:\w+:)?(?:\/\/|\\\\))/i
/* eslint-enable no-control-regex */

/** [MS-DOC] 2.9.282: names after a head of 6 bytes, each with its length; the second is the template's. */
function hasRemoteTemplate(streams: readonly OleStream[]): boolean {
  const names = findDocTable(streams, 0x019a)
  if (names === undefined || names.length < 10) return false
  const view = new DataView(names.buffer, names.byteOffset, names.byteLength)
  const at = 8 + view.getUint16(6, true) * 2
  if (at + 2 > names.length) return false
  const end = at + 2 + view.getUint16(at, true) * 2
  const template = new TextDecoder('utf-16le').decode(names.subarray(at + 2, end))
  return /^(?:\w{2,10}:|\\\\|\/\/)/.test(template)
}
