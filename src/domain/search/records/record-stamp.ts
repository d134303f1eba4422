import { correctedWords } from '#domain/notices/stamp.ts'
import type { Stamp, StampFacts, StampSpan } from '#domain/notices/stamp.ts'

/**
 * What a row says besides, as the lists say it, but without a clock: words that hold on any day, or
 * the days from which they follow on the reader's.
 */
export function toRecordStamp({ publicity, revisions }: StampFacts): RecordStamp | undefined {
  const corrected = revisions.length > 0
  if (publicity !== undefined) {
    const { from, to } = publicity
    return corrected ? { from, to, otherwise: correctedWords } : { from, to }
  }
  return corrected ? { words: correctedWords, tone: 'plain' } : undefined
}

export type RecordStamp = Partial<
  Pick<Stamp, 'words' | 'tone'> & Pick<StampSpan, 'from' | 'to' | 'otherwise'>
>
