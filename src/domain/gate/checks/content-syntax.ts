import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'

export const contentSyntax: Check = {
  code: 'C008',
  severity: 'error',
  title: '正文读不出来',
  why: '读不出来的正文不能生成网页。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      const { fault } = getBodyFacts(entry)
      if (fault === undefined) continue
      yield {
        place: { file: entry.file, line: fault.line, column: fault.column },
        what: fault.what,
        mend: '改正这一处；不用组件的，把文件名的 .mdx 改成 .md',
      }
    }
  },
}
