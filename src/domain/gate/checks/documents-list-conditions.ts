import type { Check } from '#domain/gate/check.ts'
import { findPeopleLists, type PeopleList } from '#domain/privacy/people-lists/find-people-lists.ts'

export const listConditions: Check = {
  code: 'P013',
  severity: 'error',
  title: '名单破例上网的条件不全',
  why: '救助对象的名单上网，要有法律依据，姓名要隐去，到期要撤下，还要有人审核。',
  *find(corpus) {
    const reviewed = new Set(
      corpus.reviews.filter(({ data }) => data.rule === 'P010').map(({ data }) => data.file),
    )
    for (const list of findPeopleLists(corpus)) {
      const { place, subject, entry, isOnWeb, isOfAid, isOfChildren } = list
      if (!isOnWeb || !isOfAid || isOfChildren || !('item' in entry.data)) continue
      const isMeant = entry.data.listBasis !== undefined || reviewed.has(subject ?? place.file)
      const missing = isMeant ? listMissing(list) : []
      if (missing.length === 0) continue
      yield {
        place,
        ...(subject === undefined ? {} : { subject }),
        what: `名单要上网，还缺${missing.join('、')}`,
        mend: '补齐；补不齐的，网上只公布合计数',
      }
    }
  },
}

function listMissing({ entry: { data }, rule, unmasked }: PeopleList): string[] {
  const hasEnd = rule.retentionDays !== undefined || 'expiresOn' in data
  return [
    ...('listBasis' in data && data.listBasis !== undefined ? [] : ['法律依据（listBasis）']),
    ...(unmasked === 0 ? [] : ['隐去姓名']),
    ...(hasEnd ? [] : ['撤下的日子（data/catalogue.csv 的 retentionDays）']),
  ]
}
