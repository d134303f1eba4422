import { findIdentities } from '#domain/privacy/find-identities.ts'
import { findTableIdentities } from '#domain/privacy/find-table-identities.ts'
import type { IdentityHit, IdentityKind } from '#domain/privacy/identity-hit.ts'
import type { TextContext } from '#domain/privacy/text-context.ts'
import type { Severity } from '#domain/gate/issue.ts'
import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'
import { readFileParts } from '#loaders/attachments/file-parts.ts'

/** One thing in a file that gives somebody away, said so that it may stand in a report. */
export interface FileHit {
  readonly kind: IdentityKind
  readonly severity: Severity
  /** In the clerk's words: 第 12 行, 第 3 行第 2 列, 批注, 文件名. */
  readonly place: string
  readonly line: number
  readonly masked: string
}

export interface ScannedFile {
  readonly hits: readonly FileHit[]
  /** False where something may stand in the file that this program cannot read. */
  readonly isRead: boolean
}

/** Looks for persons in all that a file holds, its name included. */
export async function scanFile(
  path: string,
  bytes: Uint8Array,
  context: TextContext,
): Promise<ScannedFile> {
  const { parts, isRead } = await readFileParts(path, bytes)
  const name = path.slice(path.lastIndexOf('/') + 1)
  const inName = findIdentities(name, context).map((hit) => toFileHit(hit, '文件名', 1))
  return { hits: [...inName, ...parts.flatMap((part) => scanPart(part, context))], isRead }
}

function scanPart({ place, content }: AttachmentPart, context: TextContext): FileHit[] {
  if (content.kind === 'table') {
    return findTableIdentities(content.rows, context).map((hit) =>
      toFileHit(hit, `${place}第 ${hit.row + 1} 行第 ${hit.column + 1} 列`, hit.row + 1),
    )
  }
  return findIdentities(content.text, context).map((hit) => {
    const line = content.text.slice(0, hit.start).split('\n').length
    return toFileHit(hit, place === '' ? `第 ${line} 行` : place, line)
  })
}

function toFileHit({ kind, severity, masked }: IdentityHit, place: string, line: number): FileHit {
  return { kind, severity, place, line, masked }
}
