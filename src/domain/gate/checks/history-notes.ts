import type { Check } from '#domain/gate/check.ts'
import { listPublishedChanges } from '#domain/history/history.ts'

export const historyNotes: Check = {
  code: 'G004',
  severity: 'error',
  title: '更正说明或撤下说明被删改',
  why: '更正和撤下的记录一经发布就要留着，否则等于没有说明过。',
  *find({ history }) {
    if (history?.kind !== 'compared') return
    for (const { past, present } of listPublishedChanges(history)) {
      if (present === 'gone' || present === 'unreadable' || present.isWithdrawn) continue
      const lost = past.notes.filter((note) => !present.notes.includes(note)).length
      const what = past.isWithdrawn
        ? '撤下说明被删去，内容又回到了网上'
        : `${lost} 条已经发布的更正说明被删去或者改写`
      if (lost === 0 && !past.isWithdrawn) continue
      yield {
        place: { file: present.file, path: present.notesPath },
        what,
        mend: past.isWithdrawn
          ? '恢复 withdrawn；要重新公开的，另建一个文件，用新的编号和发布时间'
          : '恢复原来的说明；说错了的，在后面另加一条',
      }
    }
  },
}
