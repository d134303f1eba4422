import type { Contact } from '#domain/ask/contact.ts'
import type { Link } from '#domain/link.ts'
import type { Ranking, RankingPeriod } from '#schemas/ranking.ts'
import type { Standing } from './standings.ts'

/** Everything that the page of one period of a ranking shows. */
export interface RankingView {
  readonly id: string
  readonly data: Ranking
  readonly digest: string
  readonly period: RankingPeriod
  readonly periodLabel: string
  readonly path: string
  readonly csvPath: string
  readonly publisher: Link
  readonly contact: Contact
  readonly sourcePolicy: Link | undefined
  readonly standings: readonly Standing[]
  /** The same ranking in its other periods, newest first. */
  readonly others: readonly Link[]
}

/** All periods of one ranking, oldest first, for its overview. */
export interface RankingOverview {
  readonly id: string
  readonly data: Ranking
  readonly digest: string
  readonly views: readonly RankingView[]
}
