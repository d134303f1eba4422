import type { Check } from '#domain/gate/check.ts'
import { parseDocNumber } from '#domain/documents/doc-number.ts'
import { severityIn } from '#domain/gate/published-fault.ts'

export const numberYear: Check = {
  code: 'D006',
  severity: 'warning',
  title: '发文字号的年份和成文日期对不上',
  why: '发文字号按成文的年份编，年份错了就查不到这份文件。',
  *find({ policies }) {
    for (const entry of policies) {
      const { file, data } = entry
      const number = parseDocNumber(data.docNumber)
      if (number === undefined || number.year === Number(data.signedOn.slice(0, 4))) continue
      yield {
        place: { file, path: ['docNumber'] },
        what: `发文字号是 ${number.year} 年的，${data.signedOn} 成文`,
        mend: '对照原件核对发文字号和成文日期，改正写错的一个',
        severity: severityIn(entry, 'warning'),
      }
    }
  },
}
