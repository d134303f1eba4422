import type { PeriodKind } from '#domain/format/period.ts'

/**
 * `/units/<id>/figures.json`: what one unit has stated over time. The shape is stable: fields are
 * added, never renamed or taken away. What was not stated is absent, and never 0.
 */
export interface UnitFiguresFile {
  readonly unit: {
    readonly id: string
    readonly name: string
    readonly kind: string
    /** Path of its board from the root of the portal. */
    readonly path: string
  }
  /** The day of its last disclosure; absent where there is none. */
  readonly updatedOn?: string
  readonly figures: readonly FigureOverTime[]
  readonly rankings: readonly RankingOverTime[]
  /** How many affairs it has disclosed in each group of the catalogue. */
  readonly groups: readonly { readonly name: string; readonly count: number }[]
}

/** One figure in periods of one length, oldest first. */
export interface FigureOverTime {
  readonly key: string
  readonly label: string
  readonly unit: string
  readonly periodKind: PeriodKind
  readonly values: readonly { readonly period: string; readonly value: number }[]
}

/** One ranking in the periods in which the unit had a place, oldest first. */
export interface RankingOverTime {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly measure: { readonly label: string; readonly unit: string }
  readonly places: readonly PlaceInPeriod[]
  /** What the ranking has counted of the unit. */
  readonly figures: readonly FigureOverTime[]
}

export interface PlaceInPeriod {
  readonly period: string
  readonly rank: number
  readonly isTied: boolean
  /** How many units had a place. */
  readonly count: number
  readonly rating?: string
  readonly value?: number
}
