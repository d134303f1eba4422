import { findAttachmentProblems } from '#domain/gate/attachment-problems.ts'
import type { Check } from '#domain/gate/check.ts'

export const scannedAttachment: Check = {
  code: 'R018',
  severity: 'warning',
  title: '附件是扫描件',
  why: '扫描件是图片，读屏软件读不出，检索也找不到。',
  find: (corpus) =>
    findAttachmentProblems(corpus, 'scan', ({ name }) => ({
      what: `“${name}”里面没有文字`,
      mend: '另附一份文字版（从 Word 另存的 PDF 或 .docx），盖章的扫描件可以保留',
    })),
}
