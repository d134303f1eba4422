import { findAttachmentProblems } from '#domain/gate/attachment-problems.ts'
import type { Check } from '#domain/gate/check.ts'
import { quoteArgument } from '#domain/text/quote-argument.ts'

export const activeAttachment: Check = {
  code: 'R025',
  severity: 'error',
  title: 'PDF 里有会运行的内容',
  why: '打开就会运行程序、打开别处的文件或者把填的内容发走，常被用来害人。',
  find: (corpus) =>
    findAttachmentProblems(corpus, 'active', ({ name, file, detail }) => ({
      what: `“${name}”里有${detail}`,
      mend: `运行 npm run clean -- ${quoteArgument(`data/${file}`)}；去不掉的，在阅读软件里“打印”成新的 PDF`,
    })),
}
