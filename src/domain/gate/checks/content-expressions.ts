import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'

export const contentExpressions: Check = {
  code: 'C002',
  severity: 'error',
  title: '正文里有花括号',
  why: '花括号会被当作代码，或把没有填的内容露给读者。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      const { expressions, elements } = getBodyFacts(entry)
      const valued = elements
        .filter(({ attributes }) => attributes.some(({ isExpression }) => isExpression))
        .map(({ line, column, name }) => ({ line, column, text: `<${name}> 的属性` }))
      for (const { line, column, text } of [...expressions, ...valued]) {
        yield {
          place: { file: entry.file, line, column },
          what: `“${text}”用了花括号`,
          mend: '换成圆括号，或直接写出内容；组件的属性值用引号',
        }
      }
    }
  },
}
