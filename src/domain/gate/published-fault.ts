import type { Entry } from '#domain/corpus.ts'
import { isOfficial } from '#domain/prose/body.ts'
import type { Severity } from './issue.ts'

/**
 * Official content keeps the numbers of its source. Where it lists what in the source is at odds,
 * such a fault is known and only worth knowing; a note on the source alone excuses a warning, no error.
 */
export function severityIn(entry: Entry<unknown> | undefined, severity: Severity): Severity {
  if (entry === undefined || !isOfficial(entry)) return severity
  const { source, inconsistencies = [] } = entry.data as NamedFaults
  if (inconsistencies.length > 0) return 'info'
  return source?.note !== undefined && severity === 'warning' ? 'info' : severity
}

interface NamedFaults {
  readonly source?: { readonly note?: string }
  readonly inconsistencies?: readonly string[]
}
