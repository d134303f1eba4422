import type { Check } from '#domain/gate/check.ts'
import { listPublishedChanges } from '#domain/history/history.ts'
import type { Publication } from '#domain/history/publication.ts'

export const historyGone: Check = {
  code: 'G003',
  severity: 'error',
  title: '已发布的内容不见了',
  why: '收藏过、引用过的网址会打不开，读者不知道它去了哪里；撤下也要留下说明。',
  *find({ history, takedowns }) {
    if (history?.kind !== 'compared') return
    for (const { past, present } of listPublishedChanges(history)) {
      const what = describe(past, present)
      const files = [past.file, ...past.files]
      // That is what takedowns are for; the address of a ranking keeps no note.
      if (what === undefined || files.some((file) => takedowns?.removed.has(file))) continue
      yield {
        place: { file: past.file, line: 1 },
        what: `${what}，${history.since} 的版本里还在网上`,
        mend: `恢复这个文件（git restore --source=${history.since} -- ${past.file}），要撤下的写上 withdrawn：撤下的日期和原因；泄露了个人信息的用 npm run takedown`,
      }
    }
  },
}

function describe(past: Publication, present: Publication | string): string | undefined {
  if (present === 'gone') {
    return past.key.startsWith('rankings/')
      ? `排名的一期“${past.key.slice('rankings/'.length)}”被删去了`
      : '这个文件被删去或者改了名'
  }
  if (typeof present === 'string' || present.isOnWeb) return undefined
  return '公开范围改成了只在公示栏张贴'
}
