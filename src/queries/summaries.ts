import { type CollectionEntry, getCollection } from 'astro:content'
import { parsePeriod } from '#domain/days/period.ts'
import { type StampFacts, toStamp } from '#domain/notices/stamp.ts'
import type { SummaryView } from '#domain/summaries/summary-view.ts'
import { getUnitPath } from './affairs.ts'
import { getAttachments } from './attachments.ts'
import { getTopicsById } from './catalogue.ts'
import { getContact } from './contacts.ts'
import { getEntryLink, getReplacedLinks } from './entry-links.ts'
import { getNow } from './site.ts'

/** Every summary that has a page, with all that its page shows. */
export async function getSummaryViews(): Promise<SummaryView[]> {
  return Promise.all((await getCollection('summaries')).map(toSummaryView))
}

async function toSummaryView(entry: CollectionEntry<'summaries'>): Promise<SummaryView> {
  const { id, data } = entry
  const { withdrawn } = data
  return {
    id,
    data,
    digest: String(entry.digest),
    stamp: toStamp(data satisfies StampFacts, await getNow()),
    unitPath: data.unit === undefined ? [] : await getUnitPath(data.unit),
    periodLabel: data.period === undefined ? undefined : parsePeriod(data.period)?.label,
    topicName: data.topic === undefined ? undefined : (await getTopicsById()).get(data.topic),
    contact: await getContact(data.unit),
    attachments: await getAttachments(data.attachments),
    replaces: await getReplacedLinks('summaries', id),
    replacedBy:
      withdrawn?.replacedBy === undefined
        ? undefined
        : await getEntryLink('summaries', withdrawn.replacedBy),
  }
}
