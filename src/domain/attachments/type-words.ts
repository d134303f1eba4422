import { toExtension } from './attachment-types.ts'

/** What kind of file it is, as a resident would say it. */
export function toTypeWords(file: string): string {
  return typeWords.get(toExtension(file)) ?? '文件'
}

const typeWords: ReadonlyMap<string, string> = new Map([
  ['pdf', 'PDF 文件'],
  ['ofd', 'OFD 版式文件'],
  ['doc', 'Word 文档'],
  ['docx', 'Word 文档'],
  ['wps', 'WPS 文字'],
  ['xls', 'Excel 工作簿'],
  ['xlsx', 'Excel 工作簿'],
  ['et', 'WPS 表格'],
  ['ods', '电子表格'],
  ['csv', 'CSV 表格'],
  ['txt', '文本文件'],
  ['jpg', '图片'],
  ['jpeg', '图片'],
  ['png', '图片'],
  ['gif', '图片'],
  ['webp', '图片'],
])
