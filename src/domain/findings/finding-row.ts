import type { Link } from '#domain/link.ts'
import type { Finding } from '#schemas/finding.ts'

/** A finding with its units named. */
export interface FindingRow {
  readonly data: Finding
  readonly unit: { readonly id: string; readonly name: string; readonly path: string }
  /** The unit and what is above it, e.g. 王益区 黄堡镇 安村. */
  readonly unitName: string
  readonly owner: Link | undefined
  readonly policy: Link | undefined
  /** The due date has passed and the finding is not settled. */
  readonly isOverdue: boolean
}
