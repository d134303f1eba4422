import { toGroupFacet } from '#domain/facets.ts'
import { compareNewestFirst, type Notice } from '#domain/notices/notice.ts'
import type { Link } from '#domain/link.ts'
import { toRankingPath } from '#domain/paths.ts'
import type { BoardGroup, BoardView } from '#domain/units/board-view.ts'
import type { Unit } from '#schemas/unit.ts'
import { catalogueGroups } from '#schemas/codes.ts'
import { getUnitPath } from './affairs.ts'
import { getAffairNotices, getPolicyNotices, getSummaryNotices } from './notices.ts'
import { getRankingOverviews } from './rankings.ts'
import { getMissingItems } from './missing-items.ts'
import { getOpenNoticesOf } from './open-notices.ts'
import { getComparableIds } from './compare-page.ts'
import { getUnitPlaces } from './unit-places.ts'
import { getFindingRows } from './findings.ts'
import { countSheets } from './sheet-runs.ts'
import { getUnitFigures } from './unit-figures.ts'
import { getUnitTree } from './units.ts'
import { toUnitPath } from '#domain/paths.ts'

/** The board of every unit. */
export async function getBoardViews(): Promise<BoardView[]> {
  const tree = await getUnitTree()
  return Promise.all(tree.all.map(toBoardView))
}

async function toBoardView(unit: Unit): Promise<BoardView> {
  const tree = await getUnitTree()
  const own = (await getAffairNotices()).filter((notice) => notice.unit?.id === unit.id)
  const ofUnit = (notice: Notice) => notice.unit?.id === unit.id
  return {
    unit,
    unitPath: await getUnitPath(unit.id),
    children: tree
      .childrenOf(unit.id)
      .map(({ id, name }): Link => ({ name, path: toUnitPath(id) })),
    open: await getOpenNoticesOf([unit.id, ...tree.descendantsOf(unit.id).map(({ id }) => id)]),
    groups: toGroups(own),
    policies: (await getPolicyNotices()).filter(ofUnit).toSorted(compareNewestFirst),
    summaries: (await getSummaryNotices()).filter(ofUnit),
    places: await getPlaces(unit.id),
    placesOverTime: await getUnitPlaces(unit.id),
    missing: await getMissingItems(unit),
    findings: (await getFindingRows()).filter((finding) => finding.unit.id === unit.id),
    figures: await getUnitFigures(unit.id),
    isComparable: (await getComparableIds()).has(unit.id),
    updatedAt: own[0]?.publishedAt,
    affairCount: own.length,
    sheetCount: await countSheets(unit.id),
  }
}

function toGroups(notices: readonly Notice[]): BoardGroup[] {
  return catalogueGroups.flatMap((name) => {
    const members = notices.filter(({ facet }) => facet.name === name)
    return members.length === 0 ? [] : [{ id: toGroupFacet(name).id, name, notices: members }]
  })
}

/** Where the unit stands in the latest period of each ranking that lists it. */
async function getPlaces(unitId: string): Promise<BoardView['places']> {
  return (await getRankingOverviews()).flatMap(({ id, data, views }) => {
    const latest = views.at(-1)
    const standing = latest?.standings.find(({ row }) => row.unitId === unitId)
    if (latest === undefined || standing === undefined) return []
    return [
      {
        link: {
          name: `${data.title}（${latest.periodLabel}）`,
          path: `${toRankingPath(id, latest.period.period)}#${unitId}`,
        },
        rank: standing.rank,
        isTied: standing.isTied,
        rating: standing.row.rating,
        total: latest.standings.filter(({ rank }) => rank !== undefined).length,
      },
    ]
  })
}
