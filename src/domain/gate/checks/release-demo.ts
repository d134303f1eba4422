import type { Check } from '#domain/gate/check.ts'
import { countDemo } from '#domain/gate/count-demo.ts'

export const releaseDemo: Check = {
  code: 'M002',
  severity: 'warning',
  title: '正式发布里有示例内容',
  why: '虚构的内容混在正式网站里，会被当成真的。',
  *find(corpus, { release }) {
    const count = countDemo(corpus)
    if (!release || corpus.site === undefined || count === 0) return
    yield {
      place: { file: corpus.site.file, path: ['demo'] },
      what: `还有 ${count} 条示例内容`,
      mend: '删去 origin 为 demo 的内容和单位',
    }
  },
}
