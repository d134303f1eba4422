import type { AttachmentFault } from '#domain/attachments/attachment-fault.ts'
import type { Attachment } from '#domain/attachments/attachment-content.ts'
import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'
import type { History } from '#domain/history/history.ts'
import type { TakedownState } from '#domain/takedown/takedown-state.ts'
import type { Affair } from '#schemas/affair.ts'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import type { Finding } from '#schemas/finding.ts'
import type { LawArticle } from '#schemas/law-article.ts'
import type { Page } from '#schemas/page.ts'
import type { Policy } from '#schemas/policy.ts'
import type { Ranking } from '#schemas/ranking.ts'
import type { Review } from '#schemas/review.ts'
import type { Site } from '#schemas/site.ts'
import type { Summary } from '#schemas/summary.ts'
import type { Synonym } from '#schemas/synonym.ts'
import type { Topic } from '#schemas/topic.ts'
import type { Unit } from '#schemas/unit.ts'

/**
 * Everything a bureau keeps, read and validated once. Whatever checks, builds, indexes or exports
 * works from this. What failed its schema is absent here but keeps its place in `knownIds`, so
 * that one broken field does not make every reference to its entry look broken too.
 */
export interface Corpus {
  readonly affairs: readonly Entry<Affair>[]
  readonly policies: readonly Entry<Policy>[]
  readonly summaries: readonly Entry<Summary>[]
  readonly rankings: readonly Entry<Ranking>[]
  readonly pages: readonly Entry<Page>[]
  readonly units: readonly Row<Unit>[]
  readonly catalogue: readonly Row<CatalogueItem>[]
  readonly laws: readonly Row<LawArticle>[]
  readonly findings: readonly Row<Finding>[]
  readonly topics: readonly Row<Topic>[]
  readonly synonyms: readonly Row<Synonym>[]
  /** What the gate reports and somebody answers for; only the gate asks. */
  readonly reviews: readonly Row<Review>[]
  readonly site: SiteFile | undefined
  /** Tables of affairs and rankings, by path below the root, e.g. `data/rankings/x/2026-Q3.csv`. */
  readonly tables: ReadonlyMap<string, Table>
  /** What was read in the attachments that everyone may see, by path below `data/`. */
  readonly attachments: ReadonlyMap<string, Attachment>
  /** All text in the files of attachments that everyone may get, hidden or not, by path below `data/`. */
  readonly attachmentParts: ReadonlyMap<string, readonly AttachmentPart[]>
  /** What is wrong with the files of attachments that an entry refers to, published or not. */
  readonly attachmentFaults: readonly AttachmentFault[]
  /** Ids that exist, whether their entry is valid or not. */
  readonly knownIds: Readonly<Record<RecordKind, ReadonlySet<string>>>
  /** How the content differs from what readers were given last; undefined where nobody asked. */
  readonly history?: History | undefined
  /** What was taken down and stands there again; undefined where nothing ever was taken down. */
  readonly takedowns?: TakedownState | undefined
  /** Every file below `content/` and `data/`, as paths from the root with forward slashes. */
  readonly files: readonly string[]
}

export type EntryKind = 'affairs' | 'policies' | 'summaries' | 'rankings' | 'pages'
export type RowKind = 'units' | 'catalogue' | 'laws' | 'findings' | 'topics' | 'synonyms'
export type RecordKind = EntryKind | RowKind

/** One Markdown file: validated front matter and untouched body. */
export interface Entry<T> {
  readonly kind: EntryKind
  readonly id: string
  /** Path from the root, e.g. `content/affairs/2026/x.md`. */
  readonly file: string
  readonly data: T
  readonly body: string
  /** The line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number
  /** Comments in its front matter; absent where it has none. */
  readonly comments?: readonly SourceComment[]
}

/** A comment in YAML, those on lines that follow one another as one. */
export interface SourceComment {
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number
  readonly text: string
}

/** One validated row of a data file with a fixed header. */
export interface Row<T> {
  readonly file: string
  readonly line: number
  readonly data: T
}

/** A table with a header of its own: text cells, blank where the file is blank. */
export interface Table {
  readonly file: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

export interface SiteFile {
  readonly file: string
  readonly data: Site
  readonly comments?: readonly SourceComment[]
}
