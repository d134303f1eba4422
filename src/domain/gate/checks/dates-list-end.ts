import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { findDisplayEnd, findRetentionEnd } from '#domain/publication/list-expiry.ts'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'

export const listEnd: Check = {
  code: 'D015',
  severity: 'error',
  title: '名单撤下的日子不对',
  why: '名单撤得太早，公布的天数不够；撤得太晚，个人信息在网上留得太久。',
  *find({ affairs, catalogue }) {
    const items = new Map(catalogue.map(({ data }) => [data.id, data]))
    for (const entry of affairs) {
      const fault = findFault(entry.data, items.get(entry.data.item))
      if (fault !== undefined) yield { place: { file: entry.file, path: ['expiresOn'] }, ...fault }
    }
  },
}

function findFault(affair: Affair, item: CatalogueItem | undefined): Fault | undefined {
  const { expiresOn } = affair
  if (expiresOn === undefined) return undefined
  const earliest = findDisplayEnd(affair, item)
  if (expiresOn < earliest) {
    return {
      what: `${expiresOn} 就撤下名单，最早要到 ${earliest}`,
      mend: `expiresOn 改成 ${earliest} 或以后；不该公布的名单，写 withdrawn 撤下整条`,
    }
  }
  const latest = item === undefined ? undefined : findRetentionEnd(affair, item)
  if (latest === undefined || expiresOn <= latest) return undefined
  return {
    what: `${expiresOn} 才撤下名单，目录规定最晚到 ${latest}`,
    mend: `expiresOn 改成 ${latest} 或以前；名单还是会在 ${latest} 以后撤下`,
    severity: 'warning',
  }
}

type Affair = Corpus['affairs'][number]['data']
type Fault = Omit<Problem, 'place'>
