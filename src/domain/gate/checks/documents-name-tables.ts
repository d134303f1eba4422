import type { Check } from '#domain/gate/check.ts'
import { findPeopleLists } from '#domain/privacy/people-lists/find-people-lists.ts'

export const nameTables: Check = {
  code: 'P010',
  severity: 'error',
  title: '名单不能上网',
  why: '救助对象的名单只在公示栏张贴，网上只公布合计数，以免泄露个人隐私。',
  *find(corpus) {
    for (const { place, subject, sign, entry, isOnWeb, isOfAid, isOfChildren } of findPeopleLists(
      corpus,
    )) {
      if (!isOnWeb || !isOfAid || isOfChildren) continue
      yield {
        place,
        ...(subject === undefined ? {} : { subject }),
        what: `${sign}，${entry.file} 在网上公布`,
        mend: '网上只留户数、人数和金额的合计；要张贴名单的另写一条，scope 填 board-only',
      }
    }
  },
}
