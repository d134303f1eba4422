import type { Stamp } from '#domain/notices/stamp.ts'

/** What a script needs to write a stamp anew on a later day. */
export function toSpanData(stamp: Stamp | undefined): SpanData {
  if (stamp?.span === undefined) return {}
  const { from, to, otherwise, writtenOn } = stamp.span
  return {
    'data-from': from,
    'data-to': to,
    'data-otherwise': otherwise,
    'data-written': writtenOn,
  }
}

export interface SpanData {
  readonly 'data-from'?: string
  readonly 'data-to'?: string
  readonly 'data-otherwise'?: string | undefined
  readonly 'data-written'?: string | undefined
}
