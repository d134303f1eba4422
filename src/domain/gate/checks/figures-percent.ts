import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { judgePercent } from '#domain/figures/judge-percent.ts'
import type { PercentVerdict } from '#domain/figures/judge-percent.ts'
import { findShareFaults } from '#domain/figures/table-shares.ts'
import {
  findFigures,
  listFiguredEntries,
  placeOfFigure,
  severityOfFigures,
} from '#domain/gate/figured-entries.ts'
import type { FiguredEntry } from '#domain/gate/figured-entries.ts'
import { listPublishedTables } from '#domain/gate/published-tables.ts'
import { severityIn } from '#domain/gate/published-fault.ts'
import type { Figure } from '#schemas/figure.ts'

/** A percentage is its counts' own, rounded; within 0.1 point it is cut off instead of rounded. */
export const figurePercent: Check = {
  code: 'F003',
  severity: 'error',
  title: '百分比和人数、户数对不上',
  why: '读者会拿百分比去比较，它必须由公布的数算得出来。',
  *find(corpus) {
    for (const figured of listFiguredEntries(corpus)) {
      for (const figure of figured.figures) yield* findInFigure(figured, figure)
    }
    for (const { entry, table } of listPublishedTables(corpus)) {
      for (const { line, column, label, verdict } of findShareFaults(table)) {
        const { severity, ...words } = explain(label, verdict)
        yield {
          place: { file: table.file, line, column },
          ...words,
          severity: severityIn(entry, severity),
        }
      }
    }
  },
}

function* findInFigure(figured: FiguredEntry, figure: Figure): Generator<Problem> {
  const { percentOf } = figure
  const counts = percentOf && findFigures(figured, [percentOf.part, percentOf.whole])
  const [part, whole] = counts ?? []
  if (part === undefined || whole === undefined) return
  const verdict = judgePercent(part.value, whole.value, figure.value)
  if (verdict.isRight) return
  const { severity, ...words } = explain(figure.label, verdict)
  yield {
    place: placeOfFigure(figured, figure),
    ...words,
    severity: severityOfFigures([figure, part, whole], severity),
  }
}

function explain(label: string, { part, whole, stated, actual, isClose }: PercentVerdict) {
  if (actual === undefined) {
    return {
      what: `“${label}”写 ${stated}%，分母却是 0`,
      mend: '分母为 0 时没有百分比，删去这个数或者改正分母',
      severity: 'error' as const,
    }
  }
  return {
    what: `“${label}”写 ${stated}%，${part} ÷ ${whole} = ${actual}%`,
    mend: isClose
      ? `四舍五入应写 ${actual}%`
      : `改正百分比（${actual}%），或者改正 ${part} 和 ${whole}`,
    severity: isClose ? ('warning' as const) : ('error' as const),
  }
}
