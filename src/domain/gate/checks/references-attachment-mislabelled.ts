import { findAttachmentProblems } from '#domain/gate/attachment-problems.ts'
import type { Check } from '#domain/gate/check.ts'

export const mislabelledAttachment: Check = {
  code: 'R014',
  severity: 'error',
  title: '附件的扩展名不对',
  why: '手机和微信按扩展名找软件，扩展名不对就打不开。',
  find: (corpus) =>
    findAttachmentProblems(corpus, 'mislabelled', ({ name, detail }) => ({
      what: `“${name}”${detail}`,
      mend: '只改文件名不能改变类型：打开文件，另存为要用的类型，再放进来',
    })),
}
