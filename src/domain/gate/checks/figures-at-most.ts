import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import {
  listFiguredEntries,
  placeOfFigure,
  severityOfFigures,
  showFigure,
} from '#domain/gate/figured-entries.ts'
import { severityIn } from '#domain/gate/published-fault.ts'
import { listRankingPeriods } from '#domain/gate/ranking-periods.ts'

/** A part is not more than what it is a part of: pushed of submitted, party members of members. */
export const atMost: Check = {
  code: 'F006',
  severity: 'error',
  title: '部分大于全部',
  why: '其中的一部分不会比全部还多，必有一个数写错了。',
  *find(corpus) {
    yield* findInFigures(corpus)
    yield* findInRankings(corpus)
  },
}

function* findInFigures(corpus: Corpus): Generator<Problem> {
  for (const figured of listFiguredEntries(corpus)) {
    for (const figure of figured.figures) {
      const limit = figured.byKey.get(figure.atMost ?? '')
      if (limit === undefined || figure.value <= limit.value) continue
      yield {
        place: placeOfFigure(figured, figure),
        what: `“${figure.label}”${showFigure(figure)}，多于“${limit.label}”${showFigure(limit)}`,
        mend: '对照原始凭据，改正写错的一个',
        severity: severityOfFigures([figure, limit], 'error'),
      }
    }
  }
}

function* findInRankings(corpus: Corpus): Generator<Problem> {
  for (const { entry, table, rows } of listRankingPeriods(corpus)) {
    const labels = new Map(entry.data.columns.map(({ key, label }) => [key, label]))
    for (const { key, label, atMost: limitKey } of entry.data.columns) {
      if (limitKey === undefined) continue
      for (const { line, name, values } of rows) {
        const value = values[key]
        const limit = values[limitKey]
        if (value === undefined || limit === undefined || value <= limit) continue
        yield {
          place: { file: table.file, line, column: key },
          what: `${name}的“${label}”是 ${value}，多于“${labels.get(limitKey) ?? limitKey}”${limit}`,
          mend: '对照原表改正写错的一个',
          severity: severityIn(entry, 'error'),
        }
      }
    }
  }
}
