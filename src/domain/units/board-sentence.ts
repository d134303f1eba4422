import { formatDay } from '#domain/format/day.ts'
import { toDeadlineWords, toOpenWords } from '#domain/notices/stamp.ts'
import type { BoardView } from './board-view.ts'

/**
 * The state of a board in one sentence, part by part: how many are open, until when the most urgent,
 * then how much there is and how fresh.
 */
export function toBoardSentence({ open, affairCount, updatedAt }: BoardView): BoardSentence {
  const [count, deadline = ''] = toOpenWords(open.length, toDeadlineWords(open[0]?.stamp))
  const rest =
    updatedAt === undefined
      ? '。'
      : `；本单位已公开事务 ${affairCount} 件，最近一次是${formatDay(updatedAt)}。`
  return { count, deadline, rest }
}

export interface BoardSentence {
  readonly count: string
  readonly deadline: string
  readonly rest: string
}
