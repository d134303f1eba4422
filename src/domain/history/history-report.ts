import type { Severity } from '#domain/gate/issue.ts'
import { severityNames } from '#domain/gate/report.ts'
import type { IdentityKind } from '#domain/privacy/identity-hit.ts'
import { identityNames } from './identity-names.ts'

/** What stands in the past of the repository, sorted by what has to be done about it. */
export interface HistoryReport {
  /** True when nothing that must not be published was ever committed, as far as can be seen. */
  readonly isClean: boolean
  /** False when the clone holds only the last versions. */
  readonly isWhole: boolean
  readonly versions: number
  readonly read: number
  readonly findings: readonly ReportedFinding[]
  readonly unread: readonly string[]
}

/** Judges what a scan found: reviewed versions are looked at no more. */
export function toHistoryReport(
  scan: Scan,
  reviewed: readonly string[],
  isShallow: boolean,
): HistoryReport {
  const files = scan.findings.map(({ id, path, digest, hits, life }) => ({
    id,
    paths: life === undefined || life.paths.length === 0 ? [path] : life.paths,
    first: life?.first,
    last: life?.last,
    isReviewed: reviewed.some((known) => digest.startsWith(known)),
    hits: worstFirst(hits),
  }))
  const messages = scan.messages.map(({ commit, hits }) => ({
    id: commit,
    paths: [],
    first: { id: commit, at: '' },
    last: { id: commit, at: '' },
    isReviewed: false,
    hits: worstFirst(hits),
  }))
  const findings = [...files, ...messages]
  return {
    isClean: !findings.some((finding) => !finding.isReviewed && hasError(finding)),
    isWhole: !isShallow,
    versions: scan.versions,
    read: scan.read,
    findings,
    unread: scan.unread.map(({ path }) => path).sort(),
  }
}

/** The report for whoever keeps the repository. */
export function formatHistoryReport(report: HistoryReport): string {
  const open = report.findings.filter((finding) => !finding.isReviewed && hasError(finding))
  const others = report.findings.filter((finding) => !open.includes(finding))
  return [
    ...open.map(formatFinding),
    ...(report.unread.length === 0
      ? []
      : [`读不出来、没有查的文件 ${report.unread.length} 个：\n${formatList(report.unread)}`]),
    ...(others.length === 0
      ? []
      : [`已审核的，或者只是警告、提示的版本 ${others.length} 个，用 --json 查看。`]),
    ...(report.isWhole
      ? []
      : ['这份仓库只取了最近的版本，历史不全，更早的没有查。取回全部：git fetch --unshallow']),
    formatVerdict(report, open.length),
  ].join('\n\n')
}

function formatVerdict({ versions, read, isWhole }: HistoryReport, open: number): string {
  const scope = `查了文件的 ${versions} 个版本（这次读了 ${read} 个）和全部提交说明`
  if (open === 0) return `${scope}：${isWhole ? '' : '已取回的部分'}没有发现应当阻断的个人信息。`
  return `${scope}：${open} 处有个人信息。清除的办法：npm run takedown -- <文件>，它会一步步说明。`
}

function formatFinding({ paths, first, last, hits }: ReportedFinding): string {
  const head =
    paths.length === 0
      ? `提交 ${first?.id.slice(0, 10) ?? ''}`
      : `${paths.join('、')}\n  ${formatLife(first, last)}`
  const shown = hits
    .slice(0, shownHits)
    .map(
      ({ severity, place, kind, masked }) =>
        `  ${severityNames[severity]} ${place}：${identityNames[kind]} ${masked}`,
    )
  const rest = hits.length - shown.length
  return [head, ...shown, ...(rest > 0 ? [`  …… 还有 ${rest} 处`] : [])].join('\n')
}

function formatLife(first: CommitName | undefined, last: CommitName | undefined): string {
  const from = first === undefined ? '' : `${first.at} 提交 ${first.id.slice(0, 10)} 起`
  return last === undefined ? `${from}，现在还在` : `${from}，最后在提交 ${last.id.slice(0, 10)} 里`
}

function formatList(paths: readonly string[]): string {
  const shown = [...new Set(paths)]
  const rest = shown.length - shownHits
  const lines = shown.slice(0, shownHits).map((path) => `  ${path}`)
  return [...lines, ...(rest > 0 ? [`  …… 还有 ${rest} 个`] : [])].join('\n')
}

/** A roster has thousands; the first ones tell enough. */
const shownHits = 20
const order: readonly Severity[] = ['error', 'warning', 'info']

function worstFirst(hits: readonly Hit[]): Hit[] {
  return [...hits].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
}

function hasError({ hits }: ReportedFinding): boolean {
  return hits.some(({ severity }) => severity === 'error')
}

export interface ReportedFinding {
  /** Of the version of the file, or of the commit where there are no paths. */
  readonly id: string
  readonly paths: readonly string[]
  readonly first: CommitName | undefined
  /** Undefined while some branch still holds it. */
  readonly last: CommitName | undefined
  readonly isReviewed: boolean
  readonly hits: readonly Hit[]
}

interface Hit {
  readonly kind: IdentityKind
  readonly severity: Severity
  readonly place: string
  readonly masked: string
}

interface CommitName {
  readonly id: string
  readonly at: string
}

interface Scan {
  readonly versions: number
  readonly read: number
  readonly findings: readonly {
    readonly id: string
    readonly path: string
    readonly digest: string
    readonly hits: readonly Hit[]
    readonly life:
      | {
          readonly paths: readonly string[]
          readonly first: CommitName
          readonly last: CommitName | undefined
        }
      | undefined
  }[]
  readonly unread: readonly { readonly path: string }[]
  readonly messages: readonly { readonly commit: string; readonly hits: readonly Hit[] }[]
}
