import type { Finding } from '#schemas/finding.ts'

/** Whether something is still to be done about a finding. */
export function isOpenFinding({ status }: Pick<Finding, 'status'>): boolean {
  return status === '待整改' || status === '整改中' || status === '逾期'
}
