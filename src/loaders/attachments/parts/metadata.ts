import type { AttachmentFinding } from '#domain/attachments/attachment-fault.ts'

/** A property of a file that names somebody: the field in the clerk's words, and what it says. */
export interface NamedProperty {
  readonly field: string
  readonly value: string
}

/** Findings for what a file tells of those who made it, each once; the check says which of them are people. */
export function listMetadataFindings(properties: readonly NamedProperty[]): AttachmentFinding[] {
  const details = properties
    .map(({ field, value }) => ({ field, value: value.trim() }))
    .filter(({ value }) => value !== '')
    .map(({ field, value }) => `${field}：${value}`)
  return [...new Set(details)].map((detail) => ({ kind: 'metadata' as const, detail }))
}
