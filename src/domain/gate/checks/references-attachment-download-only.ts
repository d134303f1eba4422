import { toExtension } from '#domain/attachments/attachment-types.ts'
import { findAttachmentProblems } from '#domain/gate/attachment-problems.ts'
import type { Check } from '#domain/gate/check.ts'

export const downloadOnlyAttachment: Check = {
  code: 'R017',
  severity: 'warning',
  title: '附件只能下载，不能在网页上看',
  why: '没有装办公软件的手机打不开，读屏软件也读不到。',
  find: (corpus) =>
    findAttachmentProblems(corpus, 'download-only', ({ file, name }) => ({
      what: `“${name}”不能变成网页`,
      mend:
        toExtension(file) === 'ofd'
          ? '用 OFD 阅读软件另存为 PDF'
          : '在 Word 或 WPS 里打开，另存为 .docx，把扩展名一起改过来',
    })),
}
