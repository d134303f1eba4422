import type { Affair } from '#schemas/affair.ts'
import type { Notice } from './notice.ts'

/** A notice that takes objections, with whom to turn to and until when. */
export interface OpenNotice extends Notice {
  readonly objection: Affair['objection']
}
