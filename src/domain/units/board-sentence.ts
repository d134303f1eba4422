import { formatDay } from '#domain/format/day.ts'
import type { BoardView } from './board-view.ts'

/** The state of a board in one sentence: what is open first, then how much and how fresh. */
export function toBoardSentence({ open, affairCount, updatedAt }: BoardView): string {
  const live =
    open[0] === undefined
      ? '现在没有正在公示的事项'
      : `${open.length} 件正在公示，${open[0].stamp?.words.replace('公示中 ', '最近一件') ?? ''}`
  const rest =
    updatedAt === undefined
      ? '还没有公开事务'
      : `已公开事务 ${affairCount} 件，最近一次是${formatDay(updatedAt)}`
  return `${live}；${rest}。`
}
