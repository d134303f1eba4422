import type { Check } from '#domain/gate/check.ts'
import { getDisclosureRules } from '#domain/privacy/disclosure-rule.ts'

export const notOnWeb: Check = {
  code: 'P019',
  severity: 'error',
  title: '这一项不上网',
  why: '公开目录规定它只在公示栏张贴，合计数也不上网。',
  *find(corpus) {
    const rules = getDisclosureRules(corpus)
    for (const { file, data } of corpus.affairs) {
      if (data.scope !== 'web' || rules.get(data.item)?.webForm !== 'none') continue
      yield {
        place: { file, path: ['item'] },
        what: `data/catalogue.csv 里“${data.item}”的 webForm 是 none`,
        mend: 'scope 填 board-only',
      }
    }
  },
}
