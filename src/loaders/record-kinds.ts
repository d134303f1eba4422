import type { z } from 'zod'
import type { EntryKind, RowKind } from '#domain/corpus.ts'
import { affairSchema } from '#schemas/affair.ts'
import { catalogueItemSchema } from '#schemas/catalogue-item.ts'
import { findingSchema } from '#schemas/finding.ts'
import { lawArticleSchema } from '#schemas/law-article.ts'
import { pageSchema } from '#schemas/page.ts'
import { policySchema } from '#schemas/policy.ts'
import { rankingSchema } from '#schemas/ranking.ts'
import { reviewSchema } from '#schemas/review.ts'
import { summarySchema } from '#schemas/summary.ts'
import { synonymSchema } from '#schemas/synonym.ts'
import { takedownSchema } from '#schemas/takedown.ts'
import { topicSchema } from '#schemas/topic.ts'
import { unitSchema } from '#schemas/unit.ts'

/** Where the Markdown files of each kind lie, and what their front matter must be. */
export const entryKinds = {
  affairs: { folder: 'content/affairs', byYear: true, schema: affairSchema },
  policies: { folder: 'content/policies', byYear: true, schema: policySchema },
  summaries: { folder: 'content/summaries', byYear: true, schema: summarySchema },
  rankings: { folder: 'content/rankings', byYear: false, schema: rankingSchema },
  pages: { folder: 'content/pages', byYear: false, schema: pageSchema },
} as const satisfies Record<EntryKind, EntryKindFiles>

/** Which file holds the rows of each kind, and what each row must be. */
export const rowKinds = {
  units: { file: 'data/units.csv', schema: unitSchema },
  catalogue: { file: 'data/catalogue.csv', schema: catalogueItemSchema },
  laws: { file: 'data/law.csv', schema: lawArticleSchema },
  findings: { file: 'data/findings.csv', schema: findingSchema },
  topics: { file: 'data/topics.csv', schema: topicSchema },
  synonyms: { file: 'data/synonyms.csv', schema: synonymSchema, isOptional: true },
} as const satisfies Record<RowKind, RowKindFile>

/** Reviews have no ids: nothing refers to them, and nothing shows them. */
export const reviewFile = {
  file: 'data/reviews.csv',
  schema: reviewSchema,
  isOptional: true,
} as const satisfies RowKindFile

/** Takedowns have no ids: nothing refers to them, and nothing shows them. */
export const takedownFile = {
  file: 'data/takedowns.csv',
  schema: takedownSchema,
  isOptional: true,
} as const satisfies RowKindFile

export const siteFile = 'data/site.yaml'
export const tableFolders = ['data/affairs/', 'data/rankings/'] as const
export const attachmentFolder = 'data/attachments/'

export interface EntryKindFiles {
  readonly folder: string
  /** Whether the files lie in one folder per year of publication. */
  readonly byYear: boolean
  readonly schema: z.ZodObject
}

export interface RowKindFile {
  readonly file: string
  readonly schema: z.ZodObject
  /** A portal may do without the file. */
  readonly isOptional?: true
}
