import { isPictureOfText } from '#domain/attachments/picture-of-text.ts'
import type { Check } from '#domain/gate/check.ts'
import { findAttachmentProblems } from '#domain/gate/attachment-problems.ts'
import type { Corpus } from '#domain/corpus.ts'

export const pictureOfText: Check = {
  code: 'R022',
  severity: 'error',
  title: '附件是文件的照片',
  why: '图片里的字机器查不了，名单和证件常常这样公开了个人信息，读屏软件也读不出。',
  find: (corpus) => {
    const titled = listTitledPictures(corpus)
    const faults = [
      ...corpus.attachmentFaults.filter(({ kind }) => kind === 'picture-text'),
      ...titled.map((file) => ({ file, kind: 'picture-text' as const, detail: '' })),
    ]
    const attachmentFaults = [...new Map(faults.map((fault) => [fault.file, fault])).values()]
    return findAttachmentProblems({ ...corpus, attachmentFaults }, 'picture-text', ({ name }) => ({
      what: `“${name}”看来是拍下来或者扫描的文件`,
      mend: '附上文字版（.docx 或者从 Word 另存的 PDF）；只能用图片的，逐张看过以后运行 npm run review 记下审核',
    }))
  },
}

/** Files whose title, as an entry gives it, says that what is on the picture is text. */
function listTitledPictures(corpus: Corpus): string[] {
  return [...corpus.affairs, ...corpus.policies, ...corpus.summaries].flatMap(({ data }) =>
    data.attachments.flatMap(({ file, title }) => (isPictureOfText(file, title) ? [file] : [])),
  )
}
