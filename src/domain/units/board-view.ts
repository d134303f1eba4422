import type { FindingRow } from '#domain/findings/finding-row.ts'
import type { Link } from '#domain/link.ts'
import type { Notice } from '#domain/notices/notice.ts'
import type { OpenNotice } from '#domain/notices/open-notice.ts'
import type { UnitPlaces } from '#domain/rankings/unit-places.ts'
import type { Unit } from '#schemas/unit.ts'
import type { MissingItems } from './missing-items.ts'
import type { UnitFigure } from './unit-figure.ts'

/** Everything that the board of one unit shows. */
export interface BoardView {
  readonly unit: Unit
  readonly unitPath: readonly Link[]
  readonly children: readonly Link[]
  /** Open to objection, here and in the units below, the next deadline first. */
  readonly open: readonly OpenNotice[]
  readonly groups: readonly BoardGroup[]
  readonly policies: readonly Notice[]
  readonly summaries: readonly Notice[]
  readonly places: readonly RankingPlace[]
  /** The same rankings over all their periods. */
  readonly placesOverTime: readonly UnitPlaces[]
  readonly findings: readonly FindingRow[]
  /** Undefined where the unit publishes nothing here. */
  readonly missing: MissingItems | undefined
  /** Figures that the unit has stated for more than one period. */
  readonly figures: readonly UnitFigure[]
  /** Whether another unit of its kind has stated the same figures. */
  readonly isComparable: boolean
  readonly updatedAt: string | undefined
  readonly affairCount: number
  /** How many affairs hang on the board now; they can be printed in one run. */
  readonly sheetCount: number
}

export interface BoardGroup {
  /** The section's place in the page's address. */
  readonly id: string
  readonly name: string
  /** Newest first. */
  readonly notices: readonly Notice[]
}

export interface RankingPlace {
  readonly link: Link
  readonly rank: number | undefined
  readonly isTied: boolean
  readonly rating: string | undefined
  /** How many units have a rank. */
  readonly total: number
}
