import { findAttachmentProblems } from '#domain/gate/attachment-problems.ts'
import type { Check } from '#domain/gate/check.ts'

export const unreadableAttachment: Check = {
  code: 'R021',
  severity: 'error',
  title: '附件里有查不了的内容',
  why: '查不了里面有没有个人信息，没有人看过就不能公开。',
  find: (corpus) =>
    findAttachmentProblems(corpus, 'unreadable', ({ name, detail }) => ({
      what: `“${name}”${detail}读不出来`,
      mend: '另存为 .docx、.xlsx 或有文字的 PDF，里面的文件单独附上；不能另存的，逐页看过以后运行 npm run review 记下审核',
    })),
}
