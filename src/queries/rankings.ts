import { type CollectionEntry, getCollection } from 'astro:content'
import { parsePeriod } from '#domain/days/period.ts'
import { toDataFilePath, toRankingPath, toUnitPath } from '#domain/paths.ts'
import type { RankingOverview, RankingView } from '#domain/rankings/ranking-view.ts'
import { readRankingTable } from '#domain/rankings/read-ranking.ts'
import { type Standing, toStandings } from '#domain/rankings/standings.ts'
import { getContact } from './contacts.ts'
import { getEntryLink } from './entry-links.ts'
import { once } from './once.ts'
import { getTables } from './tables.ts'
import { getUnitTree } from './units.ts'

type RankingEntry = CollectionEntry<'rankings'>

/** Every ranking with all its periods, the most recently published first. */
export const getRankingOverviews: () => Promise<readonly RankingOverview[]> = once(async () => {
  const rankings = await getCollection('rankings')
  const overviews = await Promise.all(rankings.map(toOverview))
  return overviews.toSorted((a, b) => (latestOf(a) < latestOf(b) ? 1 : -1))
})

/** Every period of every ranking, each with its own page. */
export async function getRankingViews(): Promise<readonly RankingView[]> {
  return (await getRankingOverviews()).flatMap(({ views }) => views)
}

function latestOf({ views }: RankingOverview): string {
  return views.at(-1)?.period.publishedAt ?? ''
}

async function toOverview(entry: RankingEntry): Promise<RankingOverview> {
  const { id, data } = entry
  const periods = data.periods.toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1))
  const tables = await getTables()
  const units = (await getUnitTree()).all
  const views: RankingView[] = []
  let previous: readonly Standing[] | undefined
  for (const period of periods) {
    const file = `rankings/${id}/${period.period}.csv`
    const table = tables.get(file)
    if (table === undefined) throw new RangeError(`No table was loaded from data/${file}`)
    const standings = toStandings(data, readRankingTable(data, table, units).rows, previous)
    views.push(await toView(entry, period, standings, toDataFilePath(file)))
    previous = standings
  }
  return { id, data, digest: String(entry.digest), views }
}

async function toView(
  { id, data, digest }: RankingEntry,
  period: RankingView['period'],
  standings: readonly Standing[],
  csvPath: string,
): Promise<RankingView> {
  const units = await getUnitTree()
  return {
    id,
    data,
    digest: String(digest),
    period,
    periodLabel: toPeriodLabel(period.period),
    path: toRankingPath(id, period.period),
    csvPath,
    publisher: { name: units.get(data.unit).name, path: toUnitPath(data.unit) },
    contact: await getContact(data.unit),
    sourcePolicy:
      data.sourcePolicy === undefined
        ? undefined
        : await getEntryLink('policies', data.sourcePolicy),
    standings,
    others: data.periods
      .filter((other) => other.period !== period.period)
      .toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
      .map((other) => ({
        name: toPeriodLabel(other.period),
        path: toRankingPath(id, other.period),
      })),
  }
}

function toPeriodLabel(period: string): string {
  return parsePeriod(period)?.label ?? period
}
