import type { Check } from '#domain/gate/check.ts'
import { getDisclosureRules } from '#domain/privacy/disclosure-rule.ts'
import { listShownTables } from '#domain/privacy/people-lists/shown-tables.ts'

export const reasonCodes: Check = {
  code: 'P016',
  severity: 'error',
  title: '救助事由没有写成类别',
  why: '照实写病情和遭遇，等于公开了一个人的病历和家事。',
  *find(corpus) {
    const rules = getDisclosureRules(corpus)
    for (const entry of corpus.affairs) {
      const codes = rules.get(entry.data.item)?.reasonCodes ?? []
      if (codes.length === 0 || entry.data.withdrawn !== undefined) continue
      for (const { table, placeOf, subject } of listShownTables(entry, corpus)) {
        for (const column of table.columns.filter((name) => reasonHead.test(name))) {
          const others = table.rows.filter(({ cells }) => !isCoded(cells[column] ?? '', codes))
          const [first] = others
          if (first === undefined) continue
          yield {
            place: placeOf(column, first.line),
            ...(subject === undefined ? {} : { subject }),
            what: `“${column}”一列有 ${others.length} 格不是规定的类别`,
            mend: `只能写：${codes.join('、')}`,
          }
        }
      }
    }
  },
}

const reasonHead = /事由|原因|理由|困难情况|困难类型|救助情形|致困|致贫|家庭情况|患病|病情/

function isCoded(cell: string, codes: readonly string[]): boolean {
  const text = cell.trim()
  return text === '' || /^[-—–/]+$/.test(text) || codes.includes(text)
}
