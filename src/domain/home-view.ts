import type { Notice } from './notices/notice.ts'
import type { DatedKind } from './paths.ts'
import type { RankingView } from './rankings/ranking-view.ts'
import type { UnitBranch } from './units/unit-branch.ts'

/** Everything that the home page shows. */
export interface HomeView {
  /** Open to objection at the moment of the build, the next deadline first. */
  readonly open: readonly Notice[]
  readonly latest: readonly { readonly kind: DatedKind; readonly notices: readonly Notice[] }[]
  readonly featured: RankingView | undefined
  readonly boards: readonly UnitBranch[]
  readonly updatedAt: string | undefined
}
