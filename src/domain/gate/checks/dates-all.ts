import type { Check } from '#domain/gate/check.ts'
import { aheadOfTime } from './dates-ahead-of-time.ts'
import { changedBeforePublished } from './dates-before-published.ts'
import { datesInFuture } from './dates-in-future.ts'
import { indexYear } from './dates-index-year.ts'
import { linkToList } from './dates-link-to-list.ts'
import { listEnd } from './dates-list-end.ts'
import { numberYear } from './dates-number-year.ts'
import { datesPeriod } from './dates-period.ts'
import { procedureOrder } from './dates-procedure.ts'
import { publicityLength } from './dates-publicity-length.ts'
import { publicityDates } from './dates-publicity.ts'
import { publishedBeforeCreated } from './dates-published-before-created.ts'
import { scheduledEntry } from './dates-scheduled.ts'
import { titlePeriod } from './dates-title-period.ts'
import { unitExists } from './dates-unit-exists.ts'
import { unknownHolidays } from './dates-unknown-holidays.ts'
import { validityOrder } from './dates-validity-order.ts'

/** Dates, in the order of their codes. */
export const dateChecks: readonly Check[] = [
  publishedBeforeCreated,
  datesInFuture,
  datesPeriod,
  validityOrder,
  indexYear,
  numberYear,
  publicityDates,
  publicityLength,
  procedureOrder,
  changedBeforePublished,
  titlePeriod,
  unitExists,
  scheduledEntry,
  aheadOfTime,
  listEnd,
  linkToList,
  unknownHolidays,
]
