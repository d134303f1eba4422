import { comparePeriods, parsePeriod } from '#domain/days/period.ts'
import { sumExactly } from '#domain/figures/sum.ts'
import { catalogueGroups } from '#schemas/codes.ts'
import type {
  FigureOverTime,
  PlaceInPeriod,
  RankingOverTime,
  UnitFiguresFile,
} from './unit-figures-file.ts'

/** What two units of one kind have both stated, period by period. */
export function compareUnits(a: UnitFiguresFile, b: UnitFiguresFile): Comparison {
  const figures = compareFigures(a.figures, b.figures)
  const rankings = a.rankings.flatMap((first) => {
    const second = b.rankings.find(({ id }) => id === first.id)
    return second === undefined ? [] : (compareRanking(first, second) ?? [])
  })
  return { figures, rankings, groups: compareGroups(a, b) }
}

/** The units that can be compared with at least one other of their kind. */
export function listComparable(files: readonly UnitFiguresFile[]): UnitFiguresFile[] {
  const stated = new Map<string, number>()
  for (const statement of files.flatMap(listStatements)) {
    stated.set(statement, (stated.get(statement) ?? 0) + 1)
  }
  return files.filter((file) => listStatements(file).some((one) => (stated.get(one) ?? 0) > 1))
}

/** What a unit has stated in which period, each once. */
function listStatements({ unit: { kind }, figures, rankings }: UnitFiguresFile): string[] {
  const stated = [
    ...figures.flatMap(({ key, unit, periodKind, values }) =>
      values.map(({ period }) => [kind, key, unit, periodKind, period]),
    ),
    ...rankings.flatMap(({ id, places }) => places.map(({ period }) => [kind, id, period])),
  ]
  return [...new Set(stated.map((parts) => parts.join('\n')))]
}

function compareFigures(
  a: readonly FigureOverTime[],
  b: readonly FigureOverTime[],
): ComparedFigure[] {
  return a.flatMap((first) => {
    const second = b.find((one) => isSameFigure(one, first))
    return second === undefined ? [] : (compareFigure(first, second) ?? [])
  })
}

function isSameFigure(one: FigureOverTime, other: FigureOverTime): boolean {
  return one.key === other.key && one.unit === other.unit && one.periodKind === other.periodKind
}

function compareFigure(first: FigureOverTime, second: FigureOverTime): ComparedFigure | undefined {
  const rows = alignPeriods(first.values, second.values).map(({ period, label, a, b }) => ({
    period,
    label,
    ...(a !== undefined && { a: a.value }),
    ...(b !== undefined && { b: b.value }),
    ...(a !== undefined && b !== undefined && { difference: sumExactly([a.value, -b.value]) }),
  }))
  if (!rows.some(({ difference }) => difference !== undefined)) return undefined
  const { key, label, unit, periodKind } = first
  return { key, label, unit, periodKind, rows }
}

function compareRanking(
  first: RankingOverTime,
  second: RankingOverTime,
): ComparedRanking | undefined {
  const rows = alignPeriods(first.places, second.places)
  if (!rows.some(({ a, b }) => a !== undefined && b !== undefined)) return undefined
  const { id, title, measure } = first
  return { id, title, measure, rows, figures: compareFigures(first.figures, second.figures) }
}

function compareGroups(a: UnitFiguresFile, b: UnitFiguresFile): ComparedGroup[] {
  const named = new Set([...a.groups, ...b.groups].map(({ name }) => name))
  const names = catalogueGroups.filter((name) => named.has(name))
  const countOf = (file: UnitFiguresFile, name: string) =>
    file.groups.find((group) => group.name === name)?.count ?? 0
  return names.map((name) => ({ name, a: countOf(a, name), b: countOf(b, name) }))
}

/** The periods of either, oldest first, each with what there is; what is not there stays absent. */
function alignPeriods<T extends { readonly period: string }>(
  first: readonly T[],
  second: readonly T[],
): { period: string; label: string; a: T | undefined; b: T | undefined }[] {
  const ids = new Set([...first, ...second].map(({ period }) => period))
  return [...ids]
    .flatMap((id) => parsePeriod(id) ?? [])
    .toSorted(comparePeriods)
    .map(({ id, label }) => ({
      period: id,
      label,
      a: first.find(({ period }) => period === id),
      b: second.find(({ period }) => period === id),
    }))
}

export interface Comparison {
  readonly figures: readonly ComparedFigure[]
  readonly rankings: readonly ComparedRanking[]
  readonly groups: readonly ComparedGroup[]
}

export interface ComparedFigure {
  readonly key: string
  readonly label: string
  readonly unit: string
  readonly periodKind: FigureOverTime['periodKind']
  readonly rows: readonly ComparedValue[]
}

export interface ComparedValue {
  readonly period: string
  readonly label: string
  readonly a?: number
  readonly b?: number
  /** The first less the second, where both are known. */
  readonly difference?: number
}

export interface ComparedRanking extends Pick<RankingOverTime, 'id' | 'title' | 'measure'> {
  readonly rows: readonly {
    readonly period: string
    readonly label: string
    readonly a: PlaceInPeriod | undefined
    readonly b: PlaceInPeriod | undefined
  }[]
  /** What the ranking has counted of both. */
  readonly figures: readonly ComparedFigure[]
}

export interface ComparedGroup {
  readonly name: string
  readonly a: number
  readonly b: number
}
