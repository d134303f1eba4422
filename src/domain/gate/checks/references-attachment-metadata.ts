import type { AttachmentFault } from '#domain/attachments/attachment-fault.ts'
import { isNamedPerson, maskName } from '#domain/attachments/named-person.ts'
import type { Corpus } from '#domain/corpus.ts'
import { findAttachmentProblems } from '#domain/gate/attachment-problems.ts'
import type { Check } from '#domain/gate/check.ts'

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
        mend: `运行 npm run clean -- data/${file}`,
      }),
    )
  },
}

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
