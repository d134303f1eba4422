import { formatDay, formatDayRange } from '#domain/format/day.ts'
import { toEntryPath, toUnitPath } from '#domain/paths.ts'
import type { Affair } from '#schemas/affair.ts'
import { toObjectionSentence } from './item-lines.ts'
import { toChangeNumber, toLastChange } from './last-change.ts'

/** The publicity periods of one board: its unit's own and those of the units below. */
export interface PublicityCalendar {
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly homePath: string
  readonly events: readonly CalendarEvent[]
}

/** Whole days of a publicity period. */
export interface CalendarEvent {
  /** Permanent. */
  readonly id: string
  readonly title: string
  readonly from: string
  /** The last day, itself included. */
  readonly to: string
  readonly lines: readonly string[]
  readonly path: string
  /** `YYYY-MM-DD HH:MM:SS` in China. */
  readonly publishedAt: string
  readonly changedAt: string
  /** Grows with every change. */
  readonly changeNumber: number
  readonly isCancelled: boolean
  /** Whether a calendar that allows alarms gives one on the morning before. */
  readonly hasAlarm: boolean
}

/** Names the calendar of a unit. */
export function toPublicityCalendar(
  { id, name, hasUnitsBelow }: CalendarUnit,
  events: readonly CalendarEvent[],
): PublicityCalendar {
  return {
    slug: `units/${id}`,
    name: `${name}公示日历`,
    description: `${name}${hasUnitsBelow ? '和下属单位' : ''}的公示期，以及提意见的最后一天。`,
    homePath: toUnitPath(id),
    events,
  }
}

/** The period, and its last day on its own: the one that a resident must not miss. */
export function toCalendarEvents(publication: Publication): CalendarEvent[] {
  const { affair, authority, isOwn } = publication
  const { publicity, objection, withdrawn } = affair.data
  if (publicity === undefined) return []
  const lastDay = objection?.until ?? publicity.to
  const common = toCommonFacts(publication)
  const title = toTitle(publication)
  const mark = withdrawn === undefined ? '' : '已撤下：'
  return [
    {
      ...common,
      id: `publicity.${affair.id}@${authority}`,
      title: `${mark}公示期：${title}`,
      from: publicity.from,
      to: publicity.to,
      hasAlarm: false,
    },
    {
      ...common,
      id: `objection.${affair.id}@${authority}`,
      title: `${mark}最后一天提意见：${title}`,
      from: lastDay,
      to: lastDay,
      // The calendar of a county holds the periods of a thousand villages; nobody wants to be woken for all.
      hasAlarm: isOwn && withdrawn === undefined,
    },
  ]
}

/** On a phone the calendar of a town mixes its villages, so that each title has to name its own. */
function toTitle({ affair, unitName }: Publication): string {
  const { title } = affair.data
  return title.includes(unitName) ? title : `${title}（${unitName}）`
}

function toCommonFacts({ affair: { id, data }, unitName }: Publication) {
  return {
    lines: toLines(data, unitName),
    path: toEntryPath('affairs', id, data.publishedAt),
    publishedAt: `${data.publishedAt}:00`,
    changedAt: toLastChange(data),
    changeNumber: toChangeNumber(data),
    isCancelled: data.withdrawn !== undefined,
  }
}

function toLines({ publicity, objection, withdrawn }: Affair, unitName: string): string[] {
  if (withdrawn !== undefined) {
    return [`${unitName}已于${formatDay(withdrawn.on)}撤下，不再受理意见：${withdrawn.reason}`]
  }
  if (publicity === undefined) return []
  return [
    `${unitName}公示，公示期${formatDayRange(publicity.from, publicity.to)}。`,
    toObjectionSentence({ publicity, objection }),
  ]
}

export interface Publication {
  readonly affair: { readonly id: string; readonly data: Affair }
  readonly unitName: string
  /** The host in every permanent id. */
  readonly authority: string
  /** Whether the calendar is that of the unit itself and not of one above. */
  readonly isOwn: boolean
}

interface CalendarUnit {
  readonly id: string
  readonly name: string
  readonly hasUnitsBelow: boolean
}
