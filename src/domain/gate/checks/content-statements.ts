import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'

export const contentStatements: Check = {
  code: 'C001',
  severity: 'error',
  title: '正文里有 import 或 export',
  why: '正文只写内容，不能引入或运行代码。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      for (const { line, column } of getBodyFacts(entry).statements) {
        yield {
          place: { file: entry.file, line, column },
          what: '这一行是程序语句',
          mend: '删去这一行；要把代码给读者看，前后各用三个反引号围起来',
        }
      }
    }
  },
}
