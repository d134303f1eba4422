import { findAttachmentProblems } from '#domain/gate/attachment-problems.ts'
import type { Check } from '#domain/gate/check.ts'

export const largeAttachment: Check = {
  code: 'R015',
  severity: 'error',
  title: '附件太大',
  why: '手机打不开，居民要花很多流量。',
  find: (corpus) =>
    findAttachmentProblems(corpus, 'too-large', ({ name, detail }) => ({
      what: `“${name}”${detail}${isSize.test(detail) ? '，不能超过 50 MB' : ''}`,
      mend: '压缩里面的图片，删去空白的行和列，或者分成几个文件',
    })),
}

/** Other limits are told by what exceeds them: pages, files within files. */
const isSize = /\d [KMG]B$/
