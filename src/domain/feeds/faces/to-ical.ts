import ical, {
  escape,
  ICalAlarmType,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { addDays } from '#domain/days/day.ts'
import type { CalendarEvent, PublicityCalendar } from '#domain/feeds/calendar.ts'
import { toRfc3339 } from '#domain/feeds/feed-times.ts'
import { toFeedPath } from '#domain/paths.ts'

/** A calendar as a phone subscribes to it. @see https://www.rfc-editor.org/rfc/rfc5545 and 7986 */
export function toIcal(calendar: PublicityCalendar, toUrl: (path: string) => string): string {
  const made = ical({
    // The library leaves these two as they come, and a comma would split them.
    name: escape(calendar.name, false),
    description: escape(calendar.description, false),
    prodId: { company: 'Gongkailan', product: 'Publicity periods', language: 'ZH' },
    source: toUrl(toFeedPath(calendar.slug, 'calendar.ics')),
    url: toUrl(calendar.homePath),
    ttl: secondsBetweenVisits,
    events: calendar.events.map((event) => toEvent(event, toUrl)),
  })
  // RFC 5545 § 3.1 ends every line, also the last one.
  return `${withComponent(made.toString())}\r\n`
}

// Whole days need no time zone, so that this one says nothing. China has kept it since 1991.
const timeZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19910915T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

// A period lasts a week or more; twice a day is soon enough and costs no phone its battery.
const secondsBetweenVisits = 12 * 3600
// Nine in the morning of the day before an event that begins at midnight.
const alarmLeadSeconds = 15 * 3600

/**
 * RFC 5545 § 3.6 wants a component in every calendar, also where nothing was put up yet. The library
 * would write a time zone before the last properties, and the standard has all of them before it.
 */
function withComponent(text: string): string {
  if (text.includes('\nBEGIN:')) return text
  return text.replace(/END:VCALENDAR$/, `${timeZone}\r\nEND:VCALENDAR`)
}

function toEvent(event: CalendarEvent, toUrl: (path: string) => string): ICalEventData {
  return {
    id: event.id,
    sequence: event.changeNumber,
    // Without a time zone the library takes a day's name for its midnight in UTC and writes the name.
    allDay: true,
    start: event.from,
    // The end of whole days is the first day after them (RFC 5545 § 3.6.1).
    end: addDays(event.to, 1),
    stamp: toRfc3339(event.changedAt),
    created: toRfc3339(event.publishedAt),
    lastModified: toRfc3339(event.changedAt),
    summary: event.title,
    description: [...event.lines, toUrl(event.path)].join('\n'),
    url: toUrl(event.path),
    status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // Nobody is busy because something hangs on a board.
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: event.hasAlarm ? [{ type: ICalAlarmType.display, trigger: alarmLeadSeconds }] : [],
  }
}
