import { type CollectionEntry, getCollection } from 'astro:content'
import type { Link } from '#domain/link.ts'
import type { Notice } from '#domain/notices/notice.ts'
import type { DatedKind } from '#domain/paths.ts'
import { noticeQueries } from './notices.ts'
import { once } from './once.ts'

/** A link to an entry that is on the web; only its id where it is not. */
export async function getEntryLink(kind: DatedKind, id: string): Promise<Link> {
  const notice = (await noticesById[kind]()).get(id)
  return notice === undefined ? { name: id } : { name: notice.title, path: notice.path }
}

const noticesById: Readonly<Record<DatedKind, () => Promise<ReadonlyMap<string, Notice>>>> = {
  affairs: mapById('affairs'),
  policies: mapById('policies'),
  summaries: mapById('summaries'),
}

function mapById(kind: DatedKind): () => Promise<ReadonlyMap<string, Notice>> {
  return once(
    async () => new Map((await noticeQueries[kind]()).map((notice) => [notice.id, notice])),
  )
}

/** Links to what was withdrawn in favour of an entry. */
export async function getReplacedLinks(kind: DatedKind, id: string): Promise<Link[]> {
  const replaced = (await replacedQueries[kind]()).get(id) ?? []
  return Promise.all(replaced.map((entry) => getEntryLink(kind, entry.id)))
}

type Replaced = ReadonlyMap<string | undefined, readonly CollectionEntry<DatedKind>[]>

const replacedQueries: Readonly<Record<DatedKind, () => Promise<Replaced>>> = {
  affairs: once(() => groupByReplacement('affairs')),
  policies: once(() => groupByReplacement('policies')),
  summaries: once(() => groupByReplacement('summaries')),
}

async function groupByReplacement(kind: DatedKind): Promise<Replaced> {
  const entries: CollectionEntry<DatedKind>[] = await getCollection(kind)
  const withdrawn = entries.filter(({ data }) => data.withdrawn?.replacedBy !== undefined)
  return Map.groupBy(withdrawn, ({ data }) => data.withdrawn?.replacedBy)
}
