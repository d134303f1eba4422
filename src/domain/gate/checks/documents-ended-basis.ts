import type { Check } from '#domain/gate/check.ts'
import { toValidities } from '#domain/policies/lineage.ts'

const inForce = ['有效', '部分有效', '尚未生效']

export const endedBasis: Check = {
  code: 'P006',
  severity: 'warning',
  title: '依据的文件已经失效',
  why: '有效的文件依据失效的文件，要确认它还站得住。',
  *find({ policies }, { now }) {
    const validities = toValidities(policies, now)
    for (const { id, file, data } of policies) {
      if (!inForce.includes(validities.get(id)?.validity ?? '')) continue
      for (const [index, { kind, target }] of data.relations.entries()) {
        const basis = validities.get(target ?? '')
        if (kind !== 'basedOn' || target === undefined || basis === undefined) continue
        if (inForce.includes(basis.validity)) continue
        yield {
          place: { file, path: ['relations', index] },
          what: `依据的 ${target} 已经${basis.validity}（${basis.since ?? ''}）`,
          mend: '改为依据现行的文件；本文件也不再执行的，写上 effectiveTo',
        }
      }
    }
  },
}
