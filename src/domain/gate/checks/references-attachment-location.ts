import { findAttachmentProblems } from '#domain/gate/attachment-problems.ts'
import type { Check } from '#domain/gate/check.ts'
import { quoteArgument } from '#domain/text/quote-argument.ts'

export const locatedAttachment: Check = {
  code: 'R024',
  severity: 'error',
  title: '照片里有拍摄的位置',
  why: '照片记着经纬度，谁下载了都能找到是在谁家拍的。',
  find: (corpus) =>
    findAttachmentProblems(corpus, 'location', ({ file, name }) => ({
      what: `“${name}”里记着拍摄地点的经纬度`,
      mend: `运行 npm run clean -- ${quoteArgument(`data/${file}`)}，照片不会变`,
    })),
}
