import { join } from 'node:path'
import type { Corpus } from '#domain/corpus.ts'
import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'
import { readTextFile } from '#loaders/text-file-fs.ts'

/**
 * The texts of all files in which a person has answered for what identifies somebody. The gate has
 * made sure that each review is of this very version and has not run out.
 */
export function readReviewedTexts({ reviews, attachmentParts }: Corpus, root: string): string[] {
  const files = reviews.filter(({ data }) => isOfIdentity(data.rule)).map(({ data }) => data.file)
  return [...new Set(files)].flatMap((file) => {
    const parts = attachmentParts.get(file.replace(/^data\//, ''))
    return parts === undefined ? [readTextFile(join(root, file)).text] : parts.map(toText)
  })
}

function isOfIdentity(rule: string): boolean {
  return rule.startsWith('I')
}

function toText({ content }: AttachmentPart): string {
  return content.kind === 'text'
    ? content.text
    : content.rows.map((row) => row.join('\t')).join('\n')
}
