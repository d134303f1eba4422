import type { Corpus, Entry } from '#domain/corpus.ts'
import { listAttachedFiles } from '#domain/attachments/attached-files.ts'
import { listDatedPaths } from '#domain/links/page-paths.ts'
import {
  findingsPath,
  toAttachmentPath,
  toDataFilePath,
  toListPath,
  toRankingPath,
} from '#domain/paths.ts'
import { findFileUses } from '#domain/references/find-file-uses.ts'
import { listFollowedPaths } from './followed-paths.ts'

/** Where readers and caches may hold what files of the content say. */
export interface ExposedPaths {
  /** From the root of the portal. */
  readonly pages: readonly string[]
  /** Folders in which it cannot be known which file holds it, with the reason for the clerk. */
  readonly folders: ReadonlyMap<string, string>
}

/**
 * Every path of the published site that can say what these files say, from the content alone: the site may
 * have been built on another machine.
 * @param files paths from the root, which may be gone by now
 */
export function listExposedPaths(corpus: Corpus, files: readonly string[]): ExposedPaths {
  const found = files.map((file) => listOfFile(corpus, file))
  const folders = new Map(found.flatMap((each) => each.folders))
  const isCovered = (path: string) => [...folders.keys()].some((folder) => path.startsWith(folder))
  return {
    pages: [...new Set(found.flatMap(({ pages }) => pages))].filter((path) => !isCovered(path)),
    folders: folders.has('/') ? new Map([['/', folders.get('/') ?? '']]) : folders,
  }
}

function listOfFile(corpus: Corpus, file: string): Exposure {
  if (unpublished.has(file)) return nothing
  if (everywhere.has(file)) return { pages: [], folders: [['/', `每一页都用到 ${file}`]] }
  if (file === 'data/findings.csv') return listOfFindings
  if (file === 'data/synonyms.csv') return { pages: ['/data/synonyms.csv'], folders: searched }
  if (file.startsWith('public/')) return { pages: [file.slice('public'.length)], folders: [] }
  if (file.startsWith('data/')) return listOfData(corpus, file)
  const entry = listEntries(corpus).find((each) => each.file === file)
  return entry === undefined ? listOfLost(file) : listOfEntry(corpus, entry)
}

/** A table, an attachment: its copy, its page, and all that its entries show. */
function listOfData(corpus: Corpus, file: string): Exposure {
  const name = file.slice('data/'.length)
  const users = new Set(
    findFileUses(corpus).flatMap(({ target, place }) => (target === file ? [place.file] : [])),
  )
  const entries = listEntries(corpus).filter((entry) => users.has(entry.file))
  const own = [
    toDataFilePath(name),
    ...(name.startsWith('attachments/') || listAttachedFiles(corpus).includes(name)
      ? [toAttachmentPath(name)]
      : []),
  ]
  const lost = users.size === 0 ? lostFolders : []
  return join([
    { pages: own, folders: [charts, ...lost] },
    ...entries.map((entry) => listOfEntry(corpus, entry)),
  ])
}

function listOfEntry(corpus: Corpus, entry: Entry<unknown>): Exposure {
  // The foot of every page leads to the pages about the site.
  if (entry.kind === 'pages') return { pages: [], folders: [['/', '每一页的页脚都有它的名称']] }
  const isFound = corpus.findings.some(({ data }) => JSON.stringify(data).includes(`"${entry.id}"`))
  return {
    pages: [
      ...(isFound ? [findingsPath] : []),
      toListPath(entry.kind),
      ...listAttachments(corpus, entry.file),
      // The feed of one tells that the other has taken its place.
      ...[entry, ...listRelated(corpus, entry)].flatMap((other) => [
        ...listOwnPaths(corpus, other),
        ...listFollowedPaths(corpus, other),
      ]),
    ],
    // A ranking stands on the page of every unit in it.
    folders: [...searched, charts, ...(entry.kind === 'rankings' ? [units] : [])],
  }
}

/** Its page and the lists that it stands in: both show what it is related to. */
function listOwnPaths(corpus: Corpus, { kind, file }: Entry<unknown>): string[] {
  const isIt = (entry: Entry<unknown>) => entry.file === file
  if (kind === 'rankings') {
    return corpus.rankings
      .filter(isIt)
      .flatMap(({ id, data }) => [
        toRankingPath(id),
        ...data.periods.map(({ period }) => toRankingPath(id, period)),
      ])
  }
  const { affairs, policies, summaries, catalogue } = corpus
  return listDatedPaths({
    affairs: affairs.filter(isIt),
    policies: policies.filter(isIt),
    summaries: summaries.filter(isIt),
    catalogue,
  })
}

/** An attachment's page names the entry that it belongs to. */
function listAttachments(corpus: Corpus, file: string): string[] {
  const attached = new Set(listAttachedFiles(corpus))
  return findFileUses(corpus).flatMap(({ target, place }) => {
    const name = target?.slice('data/'.length) ?? ''
    return place.file === file && attached.has(name) ? [toAttachmentPath(name)] : []
  })
}

/** Whatever names it, is named by it, or comes before or after it: each may show its title. */
function listRelated(corpus: Corpus, entry: Entry<unknown>): Entry<unknown>[] {
  const [affair] = corpus.affairs.filter(({ file }) => file === entry.file)
  const series = corpus.affairs.filter(
    ({ data }) => data.unit === affair?.data.unit && data.item === affair.data.item,
  )
  const naming = listEntries(corpus).filter(
    (other) =>
      other.file !== entry.file &&
      other.kind !== 'pages' &&
      (names(other, entry.id) || names(entry, other.id)),
  )
  return [...series, ...naming]
}

function names({ body, data }: Entry<unknown>, id: string): boolean {
  return body.includes(`/${id}/`) || JSON.stringify(data).includes(`"${id}"`)
}

/** What is no more in the content tells nothing but its path: neither its unit nor its day. */
function listOfLost(file: string): Exposure {
  const [, kind, year, id] = /^content\/([^/]+)\/(?:(\d{4})\/)?([^/]+)\.mdx?$/.exec(file) ?? []
  if (kind === undefined || id === undefined) return nothing
  const page = year === undefined ? `/${kind}/${id}/` : `/${kind}/${year}/${id}/`
  const siteMap = year === undefined ? [] : [`/sitemap-${year}.xml`]
  const list = [`/${kind}/`, `${file} 已经不在内容里，不知道它在哪几个列表里`] as const
  return { pages: [page, '/', ...siteMap], folders: [list, ...lostFolders, charts] }
}

function listEntries({ affairs, policies, summaries, rankings, pages }: Corpus): Entry<unknown>[] {
  return [...affairs, ...policies, ...summaries, ...rankings, ...pages]
}

function join(all: readonly Exposure[]): Exposure {
  return {
    pages: all.flatMap(({ pages }) => pages),
    folders: all.flatMap(({ folders }) => folders),
  }
}

const search: Folder = ['/search/', '检索的摘录和词表按生成时的先后编号']
const index: Folder = ['/pagefind/', '检索索引按生成时的先后分块']
const charts: Folder = ['/data/charts/', '图表的编号由数据算出']
const units: Folder = ['/units/', '不知道在哪些单位的公开栏上']
const feeds: Folder = ['/feeds/', '不知道在哪些单位和栏目的订阅源里']
const searched = [search, index]
const lostFolders = [...searched, units, feeds]
const listOfFindings: Exposure = {
  pages: [findingsPath, '/data/findings.csv', '/'],
  folders: [units, ...searched],
}
const nothing: Exposure = { pages: [], folders: [] }

const unpublished: ReadonlySet<string> = new Set(['data/reviews.csv', 'data/takedowns.csv'])
const everywhere: ReadonlySet<string> = new Set(
  ['site.yaml', 'units.csv', 'catalogue.csv', 'topics.csv', 'law.csv'].map(
    (name) => `data/${name}`,
  ),
)

type Folder = readonly [path: string, reason: string]

interface Exposure {
  readonly pages: readonly string[]
  readonly folders: readonly Folder[]
}
