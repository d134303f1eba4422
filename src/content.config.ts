import { defineCollection } from 'astro:content'
import {
  createAttachmentLoader,
  createEntryLoader,
  createRowLoader,
  createSiteLoader,
  createTableLoader,
  createWallLoader,
} from '#loaders/content-loader.ts'
import { createFileLoader } from '#loaders/file-loader.ts'
import { affairSchema } from '#schemas/affair.ts'
import { attachmentSchema } from '#schemas/attachment.ts'
import { builtSiteSchema } from '#schemas/built-site.ts'
import { catalogueItemSchema } from '#schemas/catalogue-item.ts'
import { dataFileSchema } from '#schemas/data-file.ts'
import { findingSchema } from '#schemas/finding.ts'
import { lawArticleSchema } from '#schemas/law-article.ts'
import { pageSchema } from '#schemas/page.ts'
import { policySchema } from '#schemas/policy.ts'
import { rankingSchema } from '#schemas/ranking.ts'
import { summarySchema } from '#schemas/summary.ts'
import { synonymSchema } from '#schemas/synonym.ts'
import { tableSchema } from '#schemas/table.ts'
import { topicSchema } from '#schemas/topic.ts'
import { unitSchema } from '#schemas/unit.ts'
import { wallDisclosureSchema } from '#schemas/wall-disclosure.ts'

/** The schemas here give the types; the loaders have validated every entry before Astro sees it. */
export const collections = {
  affairs: defineCollection({ loader: createEntryLoader('affairs'), schema: affairSchema }),
  policies: defineCollection({ loader: createEntryLoader('policies'), schema: policySchema }),
  summaries: defineCollection({ loader: createEntryLoader('summaries'), schema: summarySchema }),
  rankings: defineCollection({ loader: createEntryLoader('rankings'), schema: rankingSchema }),
  pages: defineCollection({ loader: createEntryLoader('pages'), schema: pageSchema }),
  units: defineCollection({ loader: createRowLoader('units'), schema: unitSchema }),
  catalogue: defineCollection({
    loader: createRowLoader('catalogue'),
    schema: catalogueItemSchema,
  }),
  laws: defineCollection({ loader: createRowLoader('laws'), schema: lawArticleSchema }),
  findings: defineCollection({ loader: createRowLoader('findings'), schema: findingSchema }),
  topics: defineCollection({ loader: createRowLoader('topics'), schema: topicSchema }),
  synonyms: defineCollection({ loader: createRowLoader('synonyms'), schema: synonymSchema }),
  tables: defineCollection({ loader: createTableLoader(), schema: tableSchema }),
  wall: defineCollection({ loader: createWallLoader(), schema: wallDisclosureSchema }),
  attachments: defineCollection({ loader: createAttachmentLoader(), schema: attachmentSchema }),
  files: defineCollection({ loader: createFileLoader(), schema: dataFileSchema }),
  site: defineCollection({ loader: createSiteLoader(), schema: builtSiteSchema }),
}
