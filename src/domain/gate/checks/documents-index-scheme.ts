import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import { indexNoSchemes, parseIndexNo } from '#domain/documents/index-no.ts'
import { severityIn } from '#domain/gate/published-fault.ts'

export const indexScheme: Check = {
  code: 'P004',
  severity: 'error',
  title: '索引号不合编制规则',
  why: '索引号按一种规则编，才能排序、查重和检索。',
  *find({ policies }) {
    for (const entry of policies) {
      const fault = findFault(entry.data)
      if (fault === undefined) continue
      const { field, ...words } = fault
      yield {
        place: { file: entry.file, path: [field] },
        ...words,
        severity: severityIn(entry, 'error'),
      }
    }
  },
}

function findFault({ indexNo, indexScheme: schemeId }: Corpus['policies'][number]['data']) {
  if (indexNo === '无') {
    if (schemeId === undefined) return undefined
    return {
      field: 'indexScheme',
      what: '没有索引号，却写了编制规则',
      mend: '删去 indexScheme，或补上索引号',
    }
  }
  if (schemeId === undefined) {
    const fitting = Object.values(indexNoSchemes).find(
      ({ id }) => parseIndexNo(id, indexNo).problem === undefined,
    )
    return {
      field: 'indexNo',
      what: `索引号 ${indexNo} 没有写按哪种规则编`,
      mend: `补上 indexScheme${fitting === undefined ? '' : `，看样子是 ${fitting.id}（${fitting.label}）`}`,
    }
  }
  const { label, example } = indexNoSchemes[schemeId]
  const { problem } = parseIndexNo(schemeId, indexNo)
  if (problem === undefined) return undefined
  return {
    field: 'indexNo',
    what:
      problem === 'shape'
        ? `索引号 ${indexNo} 不是“${label}”的样子`
        : `索引号 ${indexNo} 的机构代码校验不对，多半抄错了一位`,
    mend: `对照原件改正，例如 ${example}；按别的规则编的，改 indexScheme`,
  }
}
