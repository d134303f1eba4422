import type { Check } from '#domain/gate/check.ts'
import { parseIndexNo } from '#domain/documents/index-no.ts'
import { severityIn } from '#domain/gate/published-fault.ts'

export const indexYear: Check = {
  code: 'D005',
  severity: 'warning',
  title: '索引号的年份和日期对不上',
  why: '索引号按成文或发布的年份编，年份错了会和别的文件撞号。',
  *find({ policies }) {
    for (const entry of policies) {
      const { file, data } = entry
      if (data.indexScheme === undefined) continue
      const parsed = parseIndexNo(data.indexScheme, data.indexNo)
      if (parsed.problem !== undefined) continue
      const years = [data.signedOn, data.publishedAt].map((day) => Number(day.slice(0, 4)))
      if (years.includes(parsed.year)) continue
      yield {
        place: { file, path: ['indexNo'] },
        what: `索引号是 ${parsed.year} 年的，${data.signedOn} 成文、${data.publishedAt.slice(0, 10)} 发布`,
        mend: '对照原件核对索引号和日期，改正写错的一个',
        severity: severityIn(entry, 'warning'),
      }
    }
  },
}
