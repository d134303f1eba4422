import { detectFormat, type FileFormat } from '#loaders/attachments/file-format.ts'
import { readAttachment } from '#loaders/attachments/read-attachment.ts'
import { cleanOffice } from './clean-office.ts'
import { cleanPdf } from './clean-pdf.ts'
import { cleanPicture } from './clean-picture.ts'
import { type CleanedFile, CleaningRefused } from './cleaned-file.ts'
import { findDifference } from './find-difference.ts'
import { findSeenDifference } from './seen-difference.ts'

/**
 * A file without what it tells of those who made it. It is read again with the readers that make its
 * page, and handed over only when they give the same as before.
 * @throws CleaningRefused when that cannot be proven, or the file is of a kind that cannot be cleaned
 */
export async function cleanAttachment(file: string, bytes: Uint8Array): Promise<CleanedFile> {
  const format = detectFormat(bytes)
  const before = await readAttachment(file, bytes)
  if (before.content === undefined) {
    throw new CleaningRefused(
      '文件打不开，或者设了密码、带有宏：先运行 npm run check 看看是什么问题',
    )
  }
  const cleaned = await clean(format, bytes)
  const isActive = before.findings.some(({ kind }) => kind === 'active')
  if (cleaned.removed.length === 0 && !isActive) return cleaned
  const after = await readAttachment(file, cleaned.bytes)
  const [left] = after.findings.filter(({ kind }) => kind === 'active')
  if (left !== undefined) {
    throw new CleaningRefused(`去不掉${left.detail}：在阅读软件里“打印”成新的 PDF`)
  }
  const difference =
    findDifference(before, after, cleaned.values) ??
    (await findSeenDifference(format, bytes, cleaned.bytes))
  if (difference !== undefined) {
    throw new CleaningRefused(`去掉以后${difference}和原来不一样，没有改动原来的文件`)
  }
  return cleaned
}

async function clean(format: FileFormat, bytes: Uint8Array): Promise<CleanedFile> {
  const cleaner = cleaners[format]
  if (cleaner === undefined) throw new CleaningRefused(advice[format] ?? usualAdvice)
  try {
    return await cleaner(bytes)
  } catch (cause) {
    if (cause instanceof CleaningRefused) throw cause
    throw new CleaningRefused('文件的结构认不出来，在办公软件里另存一份再试', { cause })
  }
}

const cleaners: Partial<Record<FileFormat, (bytes: Uint8Array) => Promise<CleanedFile>>> = {
  docx: (bytes) => cleanOffice(bytes),
  xlsx: (bytes) => cleanOffice(bytes),
  pptx: (bytes) => cleanOffice(bytes),
  pdf: cleanPdf,
  jpeg: (bytes) => cleanPicture('jpeg', bytes),
  png: (bytes) => cleanPicture('png', bytes),
  gif: (bytes) => cleanPicture('gif', bytes),
  webp: (bytes) => cleanPicture('webp', bytes),
  // Nothing stands beside its text.
  text: (bytes) => Promise.resolve({ bytes, removed: [], values: [] }),
}

const usualAdvice = '这种文件改不了：在办公软件里另存为 .docx、.xlsx 或 PDF，再运行一次'
const advice: Partial<Record<FileFormat, string>> = {
  ole: '旧格式改不了：在 Word、Excel 或 WPS 里另存为 .docx 或 .xlsx，再运行一次',
  rtf: '这种格式改不了：在 Word 或 WPS 里另存为 .docx，再运行一次',
  ofd: 'OFD 改不了：用 OFD 阅读软件另存为 PDF，再运行一次',
  ods: '这种格式改不了：在 WPS 或 Excel 里另存为 .xlsx，再运行一次',
}
