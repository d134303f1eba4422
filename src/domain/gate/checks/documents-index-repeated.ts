import type { Check } from '#domain/gate/check.ts'
import { foldForComparison } from '#domain/text/width.ts'

export const indexRepeated: Check = {
  code: 'P003',
  severity: 'error',
  title: '索引号重复',
  why: '一个索引号只能指一份文件，撤下以后也不能再用。',
  *find({ policies }) {
    const first = new Map<string, string>()
    for (const { file, data } of policies) {
      if (data.indexNo === '无') continue
      const folded = foldForComparison(data.indexNo)
      const earlier = first.get(folded)
      first.set(folded, earlier ?? file)
      if (earlier === undefined) continue
      yield {
        place: { file, path: ['indexNo'] },
        what: `索引号 ${data.indexNo} 已经用在 ${earlier}`,
        mend: '对照原件改正；新文件编一个没有用过的索引号',
      }
    }
  },
}
