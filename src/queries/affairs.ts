import { type CollectionEntry, getCollection } from 'astro:content'
import type { AffairList, AffairView } from '#domain/affairs/affair-view.ts'
import { toStatement } from '#domain/affairs/statement.ts'
import { comparePeriods, parsePeriod } from '#domain/days/period.ts'
import { toGroupFacet } from '#domain/facets.ts'
import { toLawInForce } from '#domain/law/law-in-force.ts'
import type { Link } from '#domain/link.ts'
import { toPublicityStamp, toStamp } from '#domain/notices/stamp.ts'
import { toEntryPath, toUnitPath } from '#domain/paths.ts'
import { isExpired } from '#domain/publication/list-expiry.ts'
import { toTableEnds } from '#domain/publication/table-ends.ts'
import { toTableView, type TableView } from '#domain/tables/table-view.ts'
import { getAttachments } from './attachments.ts'
import { getContact } from './contacts.ts'
import { getCatalogueById, getLawsById } from './catalogue.ts'
import { getEntryLink, getReplacedLinks } from './entry-links.ts'
import { once } from './once.ts'
import { getNow } from './site.ts'
import { getTables } from './tables.ts'
import { getUnitTree } from './units.ts'

type AffairEntry = CollectionEntry<'affairs'>

/** Every affair that has a page, with all that its page shows. */
export async function getAffairViews(): Promise<AffairView[]> {
  const affairs = await getCollection('affairs')
  return Promise.all(affairs.map(toAffairView))
}

/** All that the page of one affair shows. */
export async function toAffairView(entry: AffairEntry): Promise<AffairView> {
  const { id, data } = entry
  const [now, items, laws] = await Promise.all([getNow(), getCatalogueById(), getLawsById()])
  const unit = (await getUnitTree()).get(data.unit)
  const item = items.get(data.item)
  if (item === undefined) throw new RangeError(`No catalogue item has the id ${data.item}`)
  const tables = await getTableViews(data.tables)
  return {
    id,
    data,
    digest: String(entry.digest),
    stamp: toStamp(data, now),
    publicityStamp:
      data.withdrawn === undefined && data.publicity !== undefined
        ? toPublicityStamp(data.publicity, now)
        : undefined,
    unitPath: await getUnitPath(data.unit),
    item: { id: item.id, name: item.name, frequency: item.frequency },
    group: toGroupFacet(item.group),
    periodLabel: parsePeriod(data.period)?.label ?? '不分期间',
    basis: toLawInForce(item.basis, laws, { day: data.createdOn, unitKind: unit.kind }),
    statement: toStatement(data.figures),
    tables,
    attachments: await getAttachments(data.attachments),
    replacedBy:
      data.withdrawn?.replacedBy === undefined
        ? undefined
        : await getEntryLink('affairs', data.withdrawn.replacedBy),
    replaces: await getReplacedLinks('affairs', id),
    list: toList(data.expiresOn, tables, now),
    ...(await getNeighbours(entry)),
    contact: await getContact(data.unit),
  }
}

/** The unit with the units above it, topmost first. */
export async function getUnitPath(unitId: string): Promise<Link[]> {
  const tree = await getUnitTree()
  return [...tree.ancestorsOf(unitId), tree.get(unitId)].map(({ id, name }) => ({
    name,
    path: toUnitPath(id),
  }))
}

function toList(
  lastDay: string | undefined,
  tables: readonly TableView[],
  now: string,
): AffairList | undefined {
  if (lastDay === undefined) return undefined
  const isOver = isExpired(lastDay, now)
  const columns = tables.map((table) => table.columns.map(({ name }) => name))
  const ends = toTableEnds(lastDay, columns, now)
  return { lastDay, isOver, tables: ends.map((end) => end !== undefined) }
}

async function getTableViews(tables: AffairEntry['data']['tables']): Promise<TableView[]> {
  const all = await getTables()
  return tables.flatMap(({ data, caption }) => {
    const table = all.get(`affairs/${data}`)
    return table === undefined ? [] : [toTableView(table, caption)]
  })
}

type Neighbours = Pick<AffairView, 'earlier' | 'later'>

/** What came one period earlier and later for every affair that belongs to a period, by its id. */
const getNeighboursById = once(async () => {
  const affairs = await getCollection('affairs')
  const periodic = affairs.flatMap((entry) => {
    const period = parsePeriod(entry.data.period)
    return period === undefined || entry.data.withdrawn !== undefined ? [] : [{ entry, period }]
  })
  const series = Map.groupBy(periodic, ({ entry, period }) =>
    [entry.data.unit, entry.data.item, period.kind].join('\n'),
  )
  const neighbours = [...series.values()].flatMap((members) => {
    const sorted = members.toSorted((a, b) => comparePeriods(a.period, b.period))
    return sorted.map(({ entry }, index): [string, Neighbours] => [
      entry.id,
      { earlier: toLink(sorted[index - 1]?.entry), later: toLink(sorted[index + 1]?.entry) },
    ])
  })
  return new Map(neighbours)
})

async function getNeighbours({ id }: AffairEntry): Promise<Neighbours> {
  return (await getNeighboursById()).get(id) ?? { earlier: undefined, later: undefined }
}

function toLink(entry: AffairEntry | undefined): Link | undefined {
  if (entry === undefined) return undefined
  return { name: entry.data.title, path: toEntryPath('affairs', entry.id, entry.data.publishedAt) }
}
