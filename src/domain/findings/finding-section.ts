import { findingStatuses } from '#schemas/codes.ts'
import type { FindingRow } from './finding-row.ts'

/** The findings of one inspection, as the bulletin that published them lists them. */
export interface FindingSection {
  /** The id of the bulletin; findings without one share a section. */
  readonly id: string
  readonly heading: string
  readonly path: string | undefined
  readonly findings: readonly FindingRow[]
  readonly counts: readonly FindingCount[]
  readonly updatedOn: string | undefined
}

export interface FindingCount {
  readonly status: (typeof findingStatuses)[number]
  readonly count: number
}

/** Groups findings by the bulletin that published them, the latest inspection first. */
export function toFindingSections(findings: readonly FindingRow[]): FindingSection[] {
  const groups = Map.groupBy(findings, ({ data }) => data.policy ?? 'others')
  return [...groups]
    .map(([id, members]) => ({
      id,
      heading: members[0]?.policy?.name ?? '其他检查',
      path: members[0]?.policy?.path,
      findings: members,
      counts: countStatuses(members),
      updatedOn: lastOf(members.flatMap(({ data }) => [data.foundOn, data.verifiedOn])),
    }))
    .toSorted((a, b) =>
      (lastOf(a.findings.map(foundOn)) ?? '') < (lastOf(b.findings.map(foundOn)) ?? '') ? 1 : -1,
    )
}

function countStatuses(findings: readonly FindingRow[]): FindingCount[] {
  return findingStatuses
    .map((status) => ({
      status,
      count: findings.filter(({ data }) => data.status === status).length,
    }))
    .filter(({ count }) => count > 0)
}

function foundOn({ data }: FindingRow): string | undefined {
  return data.foundOn
}

function lastOf(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
}
