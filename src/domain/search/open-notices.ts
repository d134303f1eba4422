import type { SearchRecord } from './records/search-record.ts'

/** Of numbered records those whose 公示期 has not ended at an instant such as `2026-11-22 10:00`. */
export function toOpenNotices(numbered: readonly HasNoticePeriod[], now: string): OpenNotices {
  const instant = `${now.replace(' ', 'T')}:00+08:00`
  return numbered.flatMap(({ noticePeriod }, no) =>
    noticePeriod === undefined || noticePeriod.endsAt < instant ? [] : [{ no, ...noticePeriod }],
  )
}

/**
 * `search/open.json`: notices whose 公示期 had not ended when the site was built, by the number of
 * their record. The browser asks its own clock which of them are open, so that the filter 公示中 stays
 * true between two builds.
 */
export type OpenNotices = readonly OpenNotice[]

export interface OpenNotice {
  readonly no: number
  readonly startsAt: string
  readonly endsAt: string
}

type HasNoticePeriod = Pick<SearchRecord, 'noticePeriod'>
