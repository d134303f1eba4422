import type { Check } from '#domain/gate/check.ts'
import { dayOf } from '#domain/days/day.ts'

/** 政府信息公开条例 art. 26 counts from the day of creation; nothing is published before it exists. */
export const publishedBeforeCreated: Check = {
  code: 'D001',
  severity: 'error',
  title: '发布早于成文',
  why: '发布日期早于成文（生成）日期，检查时会被认作伪造发稿日期。',
  *find(corpus) {
    const dated = [
      ...corpus.affairs.map((entry) => ({ entry, field: 'createdOn', day: entry.data.createdOn })),
      ...corpus.policies.map((entry) => ({ entry, field: 'signedOn', day: entry.data.signedOn })),
      ...corpus.summaries.map((entry) => ({
        entry,
        field: 'createdOn',
        day: entry.data.createdOn,
      })),
    ]
    for (const { entry, field, day } of dated) {
      const published = dayOf(entry.data.publishedAt)
      if (day === undefined || published >= day) continue
      yield {
        place: { file: entry.file, path: ['publishedAt'] },
        what: `${published} 发布，${day} 才成文`,
        mend: `核对 publishedAt 和 ${field}，改正写错的一个`,
      }
    }
  },
}
