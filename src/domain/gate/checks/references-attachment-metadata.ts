import type { AttachmentFault } from '#domain/attachments/attachment-fault.ts'
import { toExtension } from '#domain/attachments/attachment-types.ts'
import { isNamedPerson, maskName } from '#domain/attachments/named-person.ts'
import type { Corpus } from '#domain/corpus.ts'
import { findAttachmentProblems } from '#domain/gate/attachment-problems.ts'
import type { Check } from '#domain/gate/check.ts'
import { quoteArgument } from '#domain/text/quote-argument.ts'

export const metadataAttachment: Check = {
  code: 'R023',
  severity: 'warning',
  title: '附件的属性里有人名',
  why: '办公软件自己写进去的作者、修改者和批注者，谁下载了都能看到。',
  find: (corpus) => {
    const attachmentFaults = listNamed(corpus)
    return findAttachmentProblems(
      { ...corpus, attachmentFaults },
      'metadata',
      ({ file, name, detail }) => ({
        what: `“${name}”里记着${detail}`,
        mend: oldTypes.has(toExtension(file))
          ? '在 Word、Excel 或 WPS 里另存为 .docx 或 .xlsx，换成新的文件，再运行 npm run clean'
          : `运行 npm run clean -- ${quoteArgument(`data/${file}`)}`,
      }),
    )
  },
}

/** What `npm run clean` leaves alone. */
const oldTypes: ReadonlySet<string> = new Set(['doc', 'wps', 'xls', 'et', 'ods', 'ofd'])

/** Those of whom the name is a person's, masked, each once. */
function listNamed(corpus: Corpus): AttachmentFault[] {
  const unitNames = new Set(corpus.units.flatMap(({ data }) => [data.name, ...data.aliases]))
  const named = corpus.attachmentFaults.flatMap((fault) => {
    const colon = fault.detail.indexOf('：')
    const value = fault.detail.slice(colon + 1)
    if (fault.kind !== 'metadata' || !isNamedPerson(value, unitNames)) return []
    return [{ ...fault, detail: `${fault.detail.slice(0, colon)}“${maskName(value)}”` }]
  })
  return [...new Map(named.map((fault) => [`${fault.file}\n${fault.detail}`, fault])).values()]
}
