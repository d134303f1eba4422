import { findAttachmentProblems } from '#domain/gate/attachment-problems.ts'
import type { Check } from '#domain/gate/check.ts'

export const hiddenInAttachment: Check = {
  code: 'R020',
  severity: 'warning',
  title: '附件里有隐藏的内容',
  why: '网页上不显示，但谁下载了都能取消隐藏看到，个人信息常常这样泄露。',
  find: (corpus) =>
    findAttachmentProblems(corpus, 'hidden-content', ({ name, detail }) => ({
      what: `“${name}”里有${detail}`,
      mend: '删去隐藏的内容，不是藏起来；Word 接受全部修订、删去批注，然后另存一份再放进来',
    })),
}
