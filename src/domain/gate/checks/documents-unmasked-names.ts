import type { Check } from '#domain/gate/check.ts'
import { findPeopleLists } from '#domain/privacy/people-lists/find-people-lists.ts'

export const unmaskedNames: Check = {
  code: 'P014',
  severity: 'error',
  title: '救助名单里有完整的姓名',
  why: '谁领了救助，一搜姓名就知道，撤下以后也收不回来。',
  *find(corpus) {
    for (const list of findPeopleLists(corpus)) {
      const { place, subject, unmasked, isOnWeb, isOfAid, isOfChildren } = list
      if (!isOnWeb || !isOfAid || isOfChildren || unmasked === 0) continue
      yield {
        place,
        ...(subject === undefined ? {} : { subject }),
        what: `有 ${unmasked} 个姓名没有隐去`,
        mend: '名单从网上的内容里删去；依法破例上网的，姓名写成张*、王*明',
      }
    }
  },
}
