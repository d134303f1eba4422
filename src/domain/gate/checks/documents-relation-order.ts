import type { Check } from '#domain/gate/check.ts'
import { relationNames } from '#domain/policies/relation-names.ts'

export const relationOrder: Check = {
  code: 'P012',
  severity: 'error',
  title: '文件关系的先后颠倒',
  why: '关系从后来的文件指向先前的文件，先前的不可能管到后来的。',
  *find({ policies }) {
    const byId = new Map(policies.map((entry) => [entry.id, entry.data]))
    for (const { file, data } of policies) {
      for (const [index, { kind, target }] of data.relations.entries()) {
        const other = byId.get(target ?? '')
        if (other === undefined || other.signedOn <= data.signedOn) continue
        yield {
          place: { file, path: ['relations', index] },
          what: `${data.signedOn} 成文，它${relationNames[kind]}的 ${target ?? ''} 到 ${other.signedOn} 才成文`,
          mend: '把关系写到后来的那份文件里，或改正写错的成文日期',
        }
      }
    }
  },
}
