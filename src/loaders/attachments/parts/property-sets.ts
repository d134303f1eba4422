import type { NamedProperty } from './metadata.ts'

/**
 * The texts in a property set of an OLE container ([MS-OLEPS] 2.21): who wrote a file, and for whom.
 * Numbers of properties are told by [MS-OLEPS] 3.1; those beyond are of no name.
 */
export function readPropertySet(
  bytes: Uint8Array,
  names: Readonly<Record<number, string>>,
): NamedProperty[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const start = view.getUint32(44, true)
    const count = Math.min(view.getUint32(start + 4, true), maxProperties)
    const places = Array.from({ length: count }, (_, index) => ({
      id: view.getUint32(start + 8 + index * 8, true),
      at: start + view.getUint32(start + 12 + index * 8, true),
    }))
    const page = places.find(({ id }) => id === codePageId)
    const encoding = page === undefined ? 'gb18030' : toEncoding(view.getUint16(page.at + 4, true))
    return places.flatMap(({ id, at }) => {
      const value = readText(view, at, encoding)
      return value === undefined ? [] : [{ field: names[id] ?? '其他属性', value }]
    })
  } catch {
    // Who else reads the stream finds the words in it.
    return []
  }
}

export const summaryNames: Readonly<Record<number, string>> = {
  2: '标题',
  3: '主题',
  4: '作者',
  5: '关键词',
  6: '备注',
  7: '模板',
  8: '最后修改者',
}

export const documentSummaryNames: Readonly<Record<number, string>> = {
  2: '类别',
  14: '经理',
  15: '单位',
}

const maxProperties = 200
const codePageId = 1
const ansiText = 0x1e
const wideText = 0x1f

function readText(view: DataView, at: number, encoding: string): string | undefined {
  const type = view.getUint32(at, true)
  if (type !== ansiText && type !== wideText) return undefined
  const length = view.getUint32(at + 4, true) * (type === wideText ? 2 : 1)
  const end = Math.min(at + 8 + length, view.byteLength)
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 8, end - at - 8)
  const text = new TextDecoder(type === wideText ? 'utf-16le' : encoding).decode(bytes)
  return text.split('\0')[0]
}

/** Windows code pages; WPS and Word in Chinese write 936. */
function toEncoding(page: number): string {
  if (page === 1200) return 'utf-16le'
  if (page === 65001) return 'utf-8'
  return page === 950 ? 'big5' : page === 1252 ? 'windows-1252' : 'gb18030'
}
