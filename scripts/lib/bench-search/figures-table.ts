import type { BuildFigures } from './measure/run-build.ts'
import type { SiteFigures } from './measure/measure-site.ts'
import { formatJudged } from './report.ts'
import type { JudgedRow } from './report.ts'

/** All that was measured of one size, as Markdown. */
export function formatFigures({ docs, build, judged, ...site }: BenchFigures): string {
  const rows = [...(build === undefined ? [] : toBuildRows(build)), ...toSiteRows(site)]
  return [
    `### ${docs.toLocaleString('en-US')} entries`,
    ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n'),
    formatJudged(judged),
  ].join('\n\n')
}

function toBuildRows({ seconds, steps }: BuildFigures): Row[] {
  const index = steps.find(({ name }) => name === '建立检索')
  return [
    ['index, from nothing', index === undefined ? 'not said' : `${index.seconds.toFixed(1)} s`],
    [
      'index, processor time',
      index === undefined ? 'not said' : `${index.coreSeconds.toFixed(1)} s`,
    ],
    ['whole build', `${seconds.toFixed(0)} s`],
    ['peak memory of all processes (PSS)', formatPeak(steps)],
  ]
}

/** The most of all, and the step that took it with those that took nearly as much. */
function formatPeak(steps: BuildFigures['steps']): string {
  const [first, ...others] = steps.toSorted((a, b) => b.peakBytes - a.peakBytes)
  if (first === undefined) return 'not said'
  const next = others.slice(0, 3).map(({ name, peakBytes }) => `${name} ${formatBytes(peakBytes)}`)
  return `${formatBytes(first.peakBytes)} in ${first.name}; ${next.join(', ')}`
}

function toSiteRows({ pagefind, search, transfer, latency }: MeasuredSite): Row[] {
  const { page, first, complete, second, secondComplete, visits } = transfer
  const spread = ({ median, worst }: SiteFigures['transfer']['first']) =>
    `${formatBytes(median.bytes)} in ${median.requests} requests (${formatGroups(median.groups)}); at worst ${formatBytes(worst.bytes)} in ${worst.requests}${worst.query === '' ? '' : ` for ${worst.query}`}`
  const times = ({ median, p95 }: SiteFigures['latency']['first']) =>
    `${median.toFixed(0)} ms; 95 % within ${p95.toFixed(0)} ms`
  const cold = visits.map(({ coldMs }) => coldMs).sort((a, b) => a - b)
  return [
    [
      '`pagefind/` on disk',
      `${formatBytes(pagefind.bytes)} in ${pagefind.files.toLocaleString('en-US')} files`,
    ],
    [
      '`search/` on disk',
      `${formatBytes(search.bytes)} in ${search.files.toLocaleString('en-US')} files`,
    ],
    ['search page itself', spread(page)],
    ['first query of a new reader, until the first rows (page included)', spread(first)],
    ['until all years are searched', spread(complete)],
    ['second query, until the first rows', spread(second)],
    ['until all years are searched', spread(secondComplete)],
    [
      'first rows, empty cache',
      `${(cold[Math.floor(cold.length / 2)] ?? 0).toFixed(0)} ms; at worst ${(cold.at(-1) ?? 0).toFixed(0)} ms`,
    ],
    ['first rows, new words', times(latency.first)],
    ['first rows, chunks there', times(latency.again)],
  ]
}

function formatGroups(groups: Readonly<Record<string, number>>): string {
  return Object.entries(groups)
    .filter(([, bytes]) => bytes > 0)
    .map(([group, bytes]) => `${group} ${formatBytes(bytes)}`)
    .join(', ')
}

function formatBytes(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(2)} GB`
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(0)} kB`
}

type Row = readonly [name: string, value: string]

export interface BenchFigures extends MeasuredSite {
  readonly docs: number
  /** None where a site that was built before is asked. */
  readonly build: BuildFigures | undefined
  readonly judged: readonly JudgedRow[]
}

type MeasuredSite = Omit<SiteFigures, 'judgements'>
