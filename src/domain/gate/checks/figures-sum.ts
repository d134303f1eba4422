import type { Check } from '#domain/gate/check.ts'
import { sumExactly } from '#domain/figures/sum.ts'
import {
  findFigures,
  listFiguredEntries,
  placeOfFigure,
  severityOfFigures,
  showFigure,
} from '#domain/gate/figured-entries.ts'

export const figureSum: Check = {
  code: 'F002',
  severity: 'error',
  title: '总数不等于各部分之和',
  why: '总数和分项对不上，其中必有一个是错的。',
  *find(corpus) {
    for (const figured of listFiguredEntries(corpus)) {
      for (const figure of figured.figures) {
        const parts = figure.sumOf && findFigures(figured, figure.sumOf)
        if (parts === undefined) continue
        const sum = sumExactly(parts.map(({ value }) => value))
        if (sum === figure.value) continue
        yield {
          place: placeOfFigure(figured, figure),
          what: `“${figure.label}”写 ${showFigure(figure)}，${parts.map(({ value }) => value).join(' + ')} = ${sum}`,
          mend: `对照原始凭据，改正总数或者某个分项（${parts.map(({ label }) => label).join('、')}）`,
          severity: severityOfFigures([figure, ...parts], 'error'),
        }
      }
    }
  },
}
