import type { Check } from '#domain/gate/check.ts'
import { historyAbsent } from './history-absent.ts'
import { historyBackdated } from './history-backdated.ts'
import { historyChanged } from './history-changed.ts'
import { historyGone } from './history-gone.ts'
import { historyNotes } from './history-notes.ts'
import { historyTime } from './history-time.ts'

/** What was published and what became of it, in the order of their codes. */
export const historyChecks: readonly Check[] = [
  historyChanged,
  historyTime,
  historyGone,
  historyNotes,
  historyBackdated,
  historyAbsent,
]
