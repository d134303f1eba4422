import { includesText } from './includes-text.ts'
import { listZipNames } from './zip-archive.ts'

/** What a file is by its own bytes, whatever its extension says. */
export type FileFormat =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'ods'
  | 'odt'
  | 'ofd'
  | 'zip'
  | 'ole'
  | 'locked'
  | 'rtf'
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'html'
  | 'text'
  | 'unknown'

/** The format as a clerk would name it. */
export const formatNames: Readonly<Record<FileFormat, string>> = {
  pdf: 'PDF',
  docx: 'Word（.docx）',
  xlsx: 'Excel（.xlsx）',
  pptx: '演示文稿',
  ods: '表格（.ods）',
  odt: '文档（.odt）',
  ofd: 'OFD',
  zip: '压缩包',
  ole: '旧版 Office 或 WPS 文件',
  locked: '设了密码的 Office 文件',
  rtf: 'RTF 文档',
  jpeg: 'JPG 图片',
  png: 'PNG 图片',
  gif: 'GIF 图片',
  webp: 'WebP 图片',
  html: '网页或 XML',
  text: '纯文字',
  unknown: '不认识的文件',
}

/** Tells what a file is from its first bytes, and for an archive from the names in it. */
export function detectFormat(bytes: Uint8Array): FileFormat {
  const latin = toBuffer(bytes).toString('latin1', 0, 1024)
  const known = signatures.find(({ pattern }) => pattern.test(latin))
  if (known?.format === 'zip') return detectArchive(bytes)
  // Office wraps a file with a password into the container of its old formats.
  if (known?.format === 'ole') return includesText(bytes, 'EncryptedPackage') ? 'locked' : 'ole'
  if (known !== undefined) return known.format
  return isBinary(latin) ? 'unknown' : 'text'
}

/* eslint-disable no-control-regex -- signatures are made of control characters */
const signatures: readonly { pattern: RegExp; format: FileFormat }[] = [
  // A PDF may have other bytes before its header; readers look through the first 1,024.
  { pattern: /^[^]{0,1000}%PDF-\d/, format: 'pdf' },
  { pattern: /^PK(?:\x03\x04|\x05\x06)/, format: 'zip' },
  { pattern: /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, format: 'ole' },
  { pattern: /^\x89PNG\r\n\x1a\n/, format: 'png' },
  { pattern: /^\xff\xd8\xff/, format: 'jpeg' },
  { pattern: /^GIF8[79]a/, format: 'gif' },
  { pattern: /^RIFF[^]{4}WEBP/, format: 'webp' },
  { pattern: /^\{\\rtf/, format: 'rtf' },
  { pattern: /^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<table|<\?xml|<meta)/i, format: 'html' },
]

/* eslint-enable no-control-regex */

const archives: readonly { name: RegExp; format: FileFormat }[] = [
  { name: /^word\//, format: 'docx' },
  { name: /^xl\//, format: 'xlsx' },
  { name: /^ppt\//, format: 'pptx' },
  { name: /^OFD\.xml$/, format: 'ofd' },
]

function detectArchive(bytes: Uint8Array): FileFormat {
  const names = listZipNames(bytes)
  const known = archives.find(({ name }) => names.some((file) => name.test(file)))
  if (known !== undefined) return known.format
  // The type of an OpenDocument stands uncompressed in the archive.
  if (toBuffer(bytes).includes('opendocument.spreadsheet')) return 'ods'
  return toBuffer(bytes).includes('opendocument.text') ? 'odt' : 'zip'
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}

/** UTF-16 is text with many zero bytes; its mark at the beginning tells it from the others. */
function isBinary(latin: string): boolean {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(latin)) return false
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(latin)
}
