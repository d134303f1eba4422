import type { HomeView } from '#domain/home-view.ts'
import type { RankingView } from '#domain/rankings/ranking-view.ts'
import { getOpenNotices, noticeQueries } from './notices.ts'
import { getRankingOverviews } from './rankings.ts'
import { getFeaturedRankingId } from './site.ts'
import { getUnitDirectory } from './unit-directory.ts'

const latestPerKind = 5

/** What a resident sees first. */
export async function getHomeView(): Promise<HomeView> {
  const latest = await Promise.all(
    (['affairs', 'policies', 'summaries'] as const).map(async (kind) => ({
      kind,
      // What is open to objection stands on top of the page already.
      notices: (await noticeQueries[kind]())
        .filter(({ stamp }) => stamp?.tone !== 'live')
        .slice(0, latestPerKind),
    })),
  )
  return {
    open: await getOpenNotices(),
    latest,
    featured: await getFeaturedRanking(),
    boards: await getUnitDirectory(),
    updatedAt: lastOf(
      latest.flatMap(({ notices }) => notices.map(({ publishedAt }) => publishedAt)),
    ),
  }
}

async function getFeaturedRanking(): Promise<RankingView | undefined> {
  const id = await getFeaturedRankingId()
  const overviews = await getRankingOverviews()
  return (overviews.find((overview) => overview.id === id) ?? overviews[0])?.views.at(-1)
}

function lastOf(instants: readonly string[]): string | undefined {
  return instants.toSorted().at(-1)
}
