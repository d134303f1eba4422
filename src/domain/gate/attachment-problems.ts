import type { AttachmentFault, AttachmentFaultKind } from '#domain/attachments/attachment-fault.ts'
import type { Corpus } from '#domain/corpus.ts'
import { findAttachmentUses } from '#domain/references/find-file-uses.ts'
import type { Problem } from './issue.ts'

/** Every place where an entry refers to a file with a fault of this kind, told in the words given. */
export function findAttachmentProblems(
  corpus: Corpus,
  kind: AttachmentFaultKind,
  tell: (fault: ToldFault) => Pick<Problem, 'what' | 'mend'>,
): Problem[] {
  const faults = corpus.attachmentFaults.filter((fault) => fault.kind === kind)
  const byFile = Map.groupBy(faults, ({ file }) => `data/${file}`)
  return findAttachmentUses(corpus).flatMap(({ place, target }) => {
    const [first, ...others] = byFile.get(target ?? '') ?? []
    if (first === undefined) return []
    const detail = [first, ...others].map((fault) => fault.detail).join('、')
    const name = first.file.slice(first.file.lastIndexOf('/') + 1)
    return [{ place, subject: `data/${first.file}`, ...tell({ ...first, name, detail }) }]
  })
}

export interface ToldFault extends AttachmentFault {
  /** The file's name without its folders. */
  readonly name: string
}
