import { dayOf, weekdayOf } from '#domain/days/day.ts'

/** A moment in China as Atom and JSON Feed write it (RFC 3339): 2026-11-03T09:30:00+08:00. */
export function toRfc3339(moment: string): string {
  return `${moment.replace(' ', 'T')}+08:00`
}

/** The same moment as RSS writes it (RFC 822): Tue, 03 Nov 2026 09:30:00 +0800. */
export function toRfc822(moment: string): string {
  const day = dayOf(moment)
  const weekday = weekdays[weekdayOf(day) - 1] ?? ''
  const month = months[Number(day.slice(5, 7)) - 1] ?? ''
  return `${weekday}, ${day.slice(8)} ${month} ${day.slice(0, 4)} ${moment.slice(11)} +0800`
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
]
