import { findAttachmentProblems } from '#domain/gate/attachment-problems.ts'
import type { Check } from '#domain/gate/check.ts'

export const scannedAttachment: Check = {
  code: 'R018',
  severity: 'error',
  title: '附件是扫描件',
  why: '扫描件是图片，查不了里面有没有个人信息，读屏软件读不出，检索也找不到。',
  find: (corpus) =>
    findAttachmentProblems(corpus, 'scan', ({ name, detail }) => ({
      what: detail === '' ? `“${name}”里面没有文字` : `“${name}”的${detail}是图片，没有文字`,
      mend: '换成文字版（从 Word 另存的 PDF 或 .docx）；盖章的扫描件要保留的，逐页看过以后运行 npm run review 记下审核',
    })),
}
