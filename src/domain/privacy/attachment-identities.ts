import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'
import type { Corpus } from '#domain/corpus.ts'
import { findAttachmentUses } from '#domain/references/find-file-uses.ts'
import { maskIdentities } from './mask-identities.ts'
import type { PlacedIdentity } from './placed-identity.ts'
import { findIdentities } from './find-identities.ts'
import { findTableIdentities } from './find-table-identities.ts'
import type { IdentityHit } from './identity-hit.ts'
import type { TextContext } from './text-context.ts'

/** What the files of attachments give away, told where the entry refers to them. */
export function* attachmentIdentities(
  corpus: Corpus,
  context: TextContext,
): Generator<PlacedIdentity> {
  if (corpus.attachmentParts.size === 0) return
  const uses = Map.groupBy(findAttachmentUses(corpus), ({ target }) => target)
  for (const [file, parts] of corpus.attachmentParts) {
    const places = uses.get(`data/${file}`)?.map(({ place }) => place)
    const name = maskIdentities(file.slice(file.lastIndexOf('/') + 1), context)
    for (const part of parts) {
      for (const { cell, ...hit } of inPart(part, context)) {
        for (const place of places ?? [{ file: `data/${file}`, line: 1 }]) {
          yield { hit, place, where: `附件“${name}”的${part.place}${cell}` }
        }
      }
    }
  }
}

function* inPart(
  { content }: AttachmentPart,
  context: TextContext,
): Generator<IdentityHit & { readonly cell: string }> {
  if (content.kind === 'text') {
    for (const hit of findIdentities(content.text, context)) yield { ...hit, cell: '' }
    return
  }
  for (const { row, column, ...hit } of findTableIdentities(content.rows, context)) {
    yield { ...hit, cell: `第 ${row + 1} 行第 ${column + 1} 列` }
  }
}
