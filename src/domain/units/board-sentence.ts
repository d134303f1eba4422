import { formatDay } from '#domain/format/day.ts'
import { toDeadlineWords } from '#domain/notices/stamp.ts'
import type { BoardView } from './board-view.ts'

/** The state of a board in one sentence: what is open first, then how much and how fresh. */
export function toBoardSentence({ open, affairCount, updatedAt }: BoardView): string {
  const live =
    open[0] === undefined
      ? '现在没有正在公示的事项'
      : `${open.length} 件正在公示，${toDeadlineWords(open[0].stamp)}`
  if (updatedAt === undefined) return `${live}。`
  return `${live}；本单位已公开事务 ${affairCount} 件，最近一次是${formatDay(updatedAt)}。`
}
