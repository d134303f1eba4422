import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listAttachedFiles } from '#domain/attachments/attached-files.ts'
import type { Entry } from '#domain/corpus.ts'
import { publicityState } from '#domain/days/publicity.ts'
import {
  cataloguePath,
  comparePath,
  dataPath,
  feedsPath,
  findingsPath,
  offlinePath,
  searchPath,
  sitemapPath,
  toAttachmentPath,
  toEntryPath,
  toFacetPath,
  toListPath,
  toMonthPath,
  toPagePath,
  toRankingPath,
  toSheetRunPath,
  toUnitPath,
  toYearPath,
  unitsPath,
} from '#domain/paths.ts'
import type { DatedKind } from '#domain/paths.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import type { Affair } from '#schemas/affair.ts'
import type { Policy } from '#schemas/policy.ts'
import type { Summary } from '#schemas/summary.ts'
import { projectRoot } from '../../scripts/lib/project-root.mjs'
import { testNow } from '../support/test-clock.ts'

/** The content that ships, as the gate and the build read it. */
export const { corpus } = loadCorpus(projectRoot)

/**
 * A page of every template, chosen by what it shows, not by its name: content may be renamed, but
 * what no page shows any more would go untested, so that is an error. Paths have no slash in front.
 */
export function listTemplatePages(siteFolder: string): TemplatePage[] {
  const { policies, rankings, pages } = corpus
  const affairs = corpus.affairs.filter(({ data }) => data.scope === 'web')
  const latest = first(affairs, () => true, 'affair')
  const month = latest.data.publishedAt.slice(0, 'YYYY-MM'.length)
  const year = month.slice(0, 'YYYY'.length)
  const ranking = first(rankings, ({ data }) => data.periods.length > 1, 'ranking over periods')
  const paths: Readonly<Record<string, string>> = {
    'the home page': '/',
    'the boards': unitsPath,
    'two units side by side': comparePath,
    'a board with charts': findBoardWithCharts(siteFolder),
    'the sheets of a board': toSheetRunPath(first(affairs, isOpen, 'open affair').data.unit),
    'a list of all years': toListPath('affairs'),
    'a list of a year': toYearPath('policies', year),
    'a list of a month': toMonthPath('affairs', month),
    'a list of one group': toFacetPath('affairs', year, 'finance'),
    'an affair with tables': pathOf('affairs', first(affairs, hasTables, 'affair with tables')),
    'an affair in its publicity period': pathOf('affairs', first(affairs, isOpen, 'open affair')),
    'a policy in force': pathOf('policies', first(policies, isStanding, 'policy in force')),
    'a policy that was repealed': findRepealed(),
    'an entry that was withdrawn': findWithdrawn(),
    'an attached table': findAttachment('csv'),
    'an attached text': findAttachment('txt'),
    'an attached document': findAttachment('docx'),
    'an attached workbook': findAttachment('xlsx'),
    'an attached PDF': findAttachment('pdf'),
    'an attached picture': findAttachment('png'),
    'a summary': pathOf('summaries', first(corpus.summaries, hasFigures, 'summary with figures')),
    'the rankings': '/rankings/',
    'a ranking over its periods': toRankingPath(ranking.id),
    'a period of a ranking': toRankingPath(ranking.id, ranking.data.periods.at(-1)?.period),
    'a ranking with unrated rows': toRankingPath('tongchuan-community-reports', '2016'),
    'the findings': findingsPath,
    'the catalogue': cataloguePath,
    'the data files': dataPath,
    'the feeds': feedsPath,
    'the search': searchPath,
    'the site map': sitemapPath,
    'what is kept on the device': offlinePath,
    'a fixed page': toPagePath(first(pages, () => true, 'fixed page').id),
    'the page for what is not there': '/404.html',
  }
  return Object.entries(paths).map(([name, path]) => ({ name, path: path.slice(1) }))
}

/** Whether objections are taken against an affair on the web when the tests build. */
export function isOpen({ data }: Entry<Affair>): boolean {
  const { publicity, scope, withdrawn } = data
  if (publicity === undefined || scope !== 'web' || withdrawn !== undefined) return false
  return publicityState(publicity, testNow).state === 'open'
}

/** The first member that fits; that there is none is a fault of the content, and said so. */
export function first<T>(members: readonly T[], fits: (member: T) => boolean, what: string): T {
  const found = members.find(fits)
  if (found === undefined) throw new Error(`the shipped content has no ${what}`)
  return found
}

function findBoardWithCharts(siteFolder: string): string {
  const board = first(
    corpus.units.map(({ data }) => toUnitPath(data.id)),
    (path) => countCharts(readFileSync(join(siteFolder, path, 'index.html'), 'utf8')) > 1,
    'board with charts',
  )
  return board
}

function countCharts(html: string): number {
  return html.split('<chart-figure').length - 1
}

/** The page of an attachment with this extension. */
function findAttachment(extension: string): string {
  const files = listAttachedFiles(corpus)
  return toAttachmentPath(first(files, (file) => file.endsWith(`.${extension}`), extension))
}

function findRepealed(): string {
  const repealed = new Set(
    corpus.policies.flatMap(({ data }) =>
      data.relations.flatMap(({ kind, target }) => (kind === 'repeals' ? (target ?? []) : [])),
    ),
  )
  const policy = first(corpus.policies, ({ id }) => repealed.has(id), 'repealed policy')
  return pathOf('policies', policy)
}

function findWithdrawn(): string {
  const { affairs, policies, summaries } = corpus
  const entries = [...affairs, ...policies, ...summaries]
  const entry = first(entries, ({ data }) => data.withdrawn !== undefined, 'withdrawn entry')
  return pathOf(entry.kind as DatedKind, entry)
}

function hasTables({ data }: Entry<Affair>): boolean {
  return data.tables.length > 0
}

function isStanding({ data }: Entry<Policy>): boolean {
  return data.withdrawn === undefined && data.relations.length > 0 && data.docNumber !== '无'
}

function hasFigures({ data }: Entry<Summary>): boolean {
  return data.figures.length > 5
}

function pathOf(kind: DatedKind, { id, data }: Entry<{ publishedAt: string }>): string {
  return toEntryPath(kind, id, data.publishedAt)
}

export interface TemplatePage {
  readonly name: string
  readonly path: string
}
