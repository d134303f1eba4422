/**
 * The types of files that may be published, by extension, with the name that a clerk knows. Nothing
 * that a browser would run on the portal's own address: no HTML, SVG, script or archive.
 */
const typeNames: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  ofd: 'OFD',
  docx: 'Word（.docx）',
  doc: '旧版 Word（.doc）',
  wps: 'WPS 文字（.wps）',
  xlsx: 'Excel（.xlsx）',
  xls: '旧版 Excel（.xls）',
  et: 'WPS 表格（.et）',
  ods: '表格（.ods）',
  csv: 'CSV',
  txt: '纯文字（.txt）',
  jpg: 'JPG 图片',
  jpeg: 'JPG 图片',
  png: 'PNG 图片',
  gif: 'GIF 图片',
  webp: 'WebP 图片',
}

const pictureExtensions = new Set(['jpg', 'jpeg', 'png', 'gif', 'webp'])

/** The extension of a file in lower case, without its dot; empty where it has none. */
export function toExtension(file: string): string {
  return /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
}

/** Whether a file of this type may be offered to readers. */
export function isPublishableType(file: string): boolean {
  return Object.hasOwn(typeNames, toExtension(file))
}

/** Whether a file is a picture, which those who cannot see it need in words. */
export function isPicture(file: string): boolean {
  return pictureExtensions.has(toExtension(file))
}

/** The type of a file as a clerk would name it. */
export function nameAttachmentType(file: string): string {
  const extension = toExtension(file)
  return typeNames[extension] ?? extension.toUpperCase()
}
