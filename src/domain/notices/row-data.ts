import { correctedWords, type Stamp, toDeadlineWords, withdrawnWords } from './stamp.ts'

/** What a row of a list says of its notice to scripts, as attributes beside what it says to readers. */
export function toRowData(stamp: Stamp | undefined): RowData {
  const state = toState(stamp)
  if (state !== 'open') return { 'data-notice': state }
  return { 'data-notice': state, 'data-deadline': toDeadlineWords(stamp) }
}

function toState(stamp: Stamp | undefined): NoticeState {
  if (stamp?.tone === 'live') return 'open'
  if (stamp?.words === withdrawnWords) return 'withdrawn'
  return stamp?.words === correctedWords ? 'corrected' : 'standing'
}

export interface RowData {
  readonly 'data-notice': NoticeState
  /** Until when it takes objections, in words. */
  readonly 'data-deadline'?: string
}

/** Open to objection, corrected, taken down, or none of these. */
export type NoticeState = 'open' | 'corrected' | 'withdrawn' | 'standing'
