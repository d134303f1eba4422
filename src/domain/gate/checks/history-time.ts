import type { Check } from '#domain/gate/check.ts'
import { listPublishedChanges } from '#domain/history/history.ts'

export const historyTime: Check = {
  code: 'G002',
  severity: 'error',
  title: '改了发布时间',
  why: '发布时间是给读者和检查的人看的凭据，发布以后改动就是伪造。',
  *find({ history }) {
    if (history?.kind !== 'compared') return
    for (const { past, present } of listPublishedChanges(history)) {
      if (present === 'gone' || present === 'unreadable') continue
      if (present.publishedAt === past.publishedAt || present.publishedAt === '') continue
      yield {
        place: { file: present.file, path: present.timePath },
        what: `发布时间从 ${past.publishedAt} 改成了 ${present.publishedAt}`,
        mend: `改回 ${past.publishedAt}；内容有更新的，写进 revisions，不改发布时间`,
      }
    }
  },
}
