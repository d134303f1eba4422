import { findAttachmentProblems } from '#domain/gate/attachment-problems.ts'
import type { Check } from '#domain/gate/check.ts'

export const encryptedAttachment: Check = {
  code: 'R013',
  severity: 'error',
  title: '附件设了密码',
  why: '居民没有密码，打不开。',
  find: (corpus) =>
    findAttachmentProblems(corpus, 'encrypted', ({ name }) => ({
      what: `“${name}”设了打开密码`,
      mend: '打开文件，取消密码（Word、Excel：文件 › 信息 › 保护 › 用密码进行加密，清空），保存后再放进来',
    })),
}
