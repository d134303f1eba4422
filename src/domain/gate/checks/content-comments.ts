import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'

export const contentComments: Check = {
  code: 'C009',
  severity: 'warning',
  title: '正文里有注释',
  why: '注释在网页上看不见，但会随网页发出去，谁都能查看。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      for (const { line, column, form } of getBodyFacts(entry).elements) {
        if (form !== 'comment') continue
        yield {
          place: { file: entry.file, line, column },
          what: '这里有一段注释',
          mend: '删去注释；要告诉读者的写进正文，要告诉同事的写进提交说明',
        }
      }
    }
  },
}
