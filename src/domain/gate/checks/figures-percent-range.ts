import type { Check } from '#domain/gate/check.ts'
import {
  listFiguredEntries,
  placeOfFigure,
  severityOfFigures,
} from '#domain/gate/figured-entries.ts'
import type { Figure } from '#schemas/figure.ts'

export const percentRange: Check = {
  code: 'F016',
  severity: 'error',
  title: '百分比超出 0 到 100',
  why: '一部分占全部的比例不会小于 0，也不会大于 100%。',
  *find(corpus) {
    for (const figured of listFiguredEntries(corpus)) {
      for (const figure of figured.figures.filter(isShare)) {
        if (figure.value >= 0 && figure.value <= 100) continue
        yield {
          place: placeOfFigure(figured, figure),
          what: `“${figure.label}”写 ${figure.value}%`,
          mend: '核对小数点的位置和分子、分母；比上年增减的，不要填 percentOf 和 shareOf',
          severity: severityOfFigures([figure], 'error'),
        }
      }
    }
  },
}

/** A plan can be more than fulfilled: 完成率 120%. */
function isShare({ label, percentOf, shareOf }: Figure): boolean {
  return (
    shareOf !== undefined || (percentOf !== undefined && !/完成|达成|执行率|增|超/u.test(label))
  )
}
