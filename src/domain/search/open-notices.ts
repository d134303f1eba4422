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
