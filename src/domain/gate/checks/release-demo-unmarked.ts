import type { Check } from '#domain/gate/check.ts'
import { countDemo } from '#domain/gate/count-demo.ts'

export const demoUnmarked: Check = {
  code: 'M003',
  severity: 'error',
  title: '有示例内容，网站没有标明',
  why: '每一页都要告诉读者这里有虚构的示例。',
  *find(corpus) {
    const count = countDemo(corpus)
    if (corpus.site === undefined || corpus.site.data.demo || count === 0) return
    yield {
      place: { file: corpus.site.file, path: ['demo'] },
      what: `有 ${count} 条示例内容，demo 不是 true`,
      mend: '写上 demo: true，或删去 origin 为 demo 的内容和单位',
    }
  },
}
