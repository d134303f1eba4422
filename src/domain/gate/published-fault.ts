import type { Entry } from '#domain/corpus.ts'
import { isOfficial } from '#domain/prose/body.ts'
import type { Severity } from './issue.ts'

/**
 * Official content keeps the numbers of its source. Where it says that the source is at odds with
 * itself, such a fault is known and only worth knowing; everywhere else it weighs what the check says.
 */
export function severityIn(entry: Entry<unknown> | undefined, severity: Severity): Severity {
  return entry !== undefined && isOfficial(entry) && namesFaults(entry.data) ? 'info' : severity
}

function namesFaults(data: unknown): boolean {
  const { source, inconsistencies } = data as NamedFaults
  return source?.note !== undefined || (inconsistencies?.length ?? 0) > 0
}

interface NamedFaults {
  readonly source?: { readonly note?: string }
  readonly inconsistencies?: readonly string[]
}
