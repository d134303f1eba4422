import { findAttachmentProblems } from '#domain/gate/attachment-problems.ts'
import type { Check } from '#domain/gate/check.ts'

export const damagedAttachment: Check = {
  code: 'R012',
  severity: 'error',
  title: '附件打不开',
  why: '居民下载了也看不到内容。',
  find: (corpus) =>
    findAttachmentProblems(corpus, 'damaged', ({ name, detail }) => ({
      what: detail === '' ? `“${name}”不完整或者已经损坏` : `“${name}”读不出来：${detail}`,
      mend: '用 Word、Excel 或阅读软件打开原来的文件，确认内容完整，另存一份，再放进来一次',
    })),
}
