import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { countedBy, countedIn, pairColumns } from '#domain/figures/households.ts'
import { readCell } from '#domain/figures/table-rows.ts'
import {
  findFigures,
  listFiguredEntries,
  placeOfFigure,
  severityOfFigures,
  showFigure,
} from '#domain/gate/figured-entries.ts'
import type { FiguredEntry } from '#domain/gate/figured-entries.ts'
import { severityIn } from '#domain/gate/published-fault.ts'
import { listPublishedTables } from '#domain/gate/published-tables.ts'
import { listRankingPeriods } from '#domain/gate/ranking-periods.ts'
import type { Figure } from '#schemas/figure.ts'

/** Households and persons are the two units that are mixed up most. */
export const households: Check = {
  code: 'F007',
  severity: 'error',
  title: '户和人混用',
  why: '一户至少一人；户数、人数写颠倒，金额就会算错。',
  *find(corpus) {
    for (const figured of listFiguredEntries(corpus)) {
      for (const figure of figured.figures) {
        yield* findMoreHouseholds(figured, figure)
        yield* findWrongUnit(figured, figure)
        yield* findMixedSum(figured, figure)
      }
    }
    yield* findInTables(corpus)
  },
}

/** Keys tell what belongs together: minimum-living-households, minimum-living-persons. */
function* findMoreHouseholds(figured: FiguredEntry, figure: Figure): Generator<Problem> {
  if (!/(?:^|-)households$/.test(figure.key)) return
  const persons = figured.byKey.get(figure.key.replace(/households$/, 'persons'))
  if (persons === undefined || figure.value <= persons.value) return
  yield {
    place: placeOfFigure(figured, figure),
    what: `“${figure.label}”${showFigure(figure)}，多于“${persons.label}”${showFigure(persons)}`,
    mend: '两个数可能写颠倒了，对照原始凭据改正',
    severity: severityOfFigures([figure, persons], 'error'),
  }
}

function* findWrongUnit(figured: FiguredEntry, figure: Figure): Generator<Problem> {
  const named = countedBy(figure.label)
  const counted = countedIn(figure.unit)
  if (named === undefined || counted === undefined || named === counted) return
  yield {
    place: placeOfFigure(figured, figure, 'unit'),
    what: `“${figure.label}”的单位写成了“${figure.unit}”`,
    mend: `核对数的是户还是人，改正单位或者名称`,
    severity: severityOfFigures([figure], 'error'),
  }
}

function* findMixedSum(figured: FiguredEntry, figure: Figure): Generator<Problem> {
  const own = countedIn(figure.unit)
  const parts = findFigures(figured, figure.sumOf ?? []) ?? []
  const other = parts.find(({ unit }) => own !== undefined && (countedIn(unit) ?? own) !== own)
  if (other === undefined) return
  yield {
    place: placeOfFigure(figured, figure, 'sumOf'),
    what: `“${figure.label}”按${figure.unit}计，其中“${other.label}”却按${other.unit}计`,
    mend: '户和人不能相加：换成同一单位的分项',
    severity: severityOfFigures([figure, ...parts], 'error'),
  }
}

function* findInTables(corpus: Corpus): Generator<Problem> {
  for (const { table, entry } of [...listPublishedTables(corpus), ...listRankingPeriods(corpus)]) {
    for (const { households: column, persons } of pairColumns(table.columns)) {
      for (const row of table.rows) {
        const count = readCell(row, column)
        const limit = readCell(row, persons)
        if (typeof count !== 'number' || typeof limit !== 'number' || count <= limit) continue
        yield {
          place: { file: table.file, line: row.line, column },
          what: `“${column}”${count}，多于“${persons}”${limit}`,
          mend: '两个数可能写颠倒了，对照原始凭据改正',
          severity: severityIn(entry, 'error'),
        }
      }
    }
  }
}
