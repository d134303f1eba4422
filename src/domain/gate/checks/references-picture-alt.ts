import { isPicture } from '#domain/attachments/attachment-types.ts'
import type { Check } from '#domain/gate/check.ts'

export const pictureAlt: Check = {
  code: 'R019',
  severity: 'error',
  title: '图片附件没有文字说明',
  why: '看不见的人听不到图上有什么，图片打不开时也没有别的可看。',
  *find(corpus) {
    for (const entry of [...corpus.affairs, ...corpus.policies, ...corpus.summaries]) {
      for (const [index, { file, title, alt }] of entry.data.attachments.entries()) {
        if (!isPicture(file) || (alt !== undefined && alt !== title)) continue
        yield {
          place: {
            file: entry.file,
            path: ['attachments', index, alt === undefined ? 'file' : 'alt'],
          },
          what:
            alt === undefined
              ? `图片“${title}”没有 alt`
              : `图片“${title}”的 alt 和名称一样，没有说出图上有什么`,
          mend: '加一行 alt，用一两句话写出图上有什么；图上有数字的，把数字也写出来',
        }
      }
    }
  },
}
