import type { Check } from '#domain/gate/check.ts'
import { findPeopleLists } from '#domain/privacy/people-lists/find-people-lists.ts'

export const childrenLists: Check = {
  code: 'P015',
  severity: 'error',
  title: '儿童的名单不能公布',
  why: '孤儿、事实无人抚养儿童等的名单，网上和公示栏都不能列，隐去姓名也不行。',
  *find(corpus) {
    for (const { place, subject, sign, isOfChildren } of findPeopleLists(corpus)) {
      if (!isOfChildren) continue
      yield {
        place,
        ...(subject === undefined ? {} : { subject }),
        what: `${sign}，列的是儿童`,
        mend: '删去名单，只写人数，不足 5 人的写 <5',
      }
    }
  },
}
