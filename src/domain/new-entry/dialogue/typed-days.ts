import { findNamedPeriods } from '#domain/days/title-period.ts'

/** A day as people type it (2026年9月3日, 2026.9.3, 2026/9/3) as `2026-09-03`; anything else as it is. */
export function toDayText(typed: string): string {
  const match = dayPattern.exec(fold(typed))
  return match ? toDay(match) : typed
}

/** A moment as people type it (2026年9月3日 9点30分) as `2026-09-03 09:30`; anything else as it is. */
export function toInstantText(typed: string): string {
  const match = instantPattern.exec(fold(typed))
  if (!match) return typed
  const [, , , , hour = '', minute = ''] = match
  return `${toDay(match)} ${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
}

/** A period as people say it (2026年9月, 2026年第三季度, 2026年上半年) as `2026-09` and so on. */
export function toPeriodText(typed: string): string {
  const text = fold(typed).toUpperCase()
  if (text === 'EVENT' || text === '不分期间') return 'event'
  if (!typed.includes('年')) return text
  const { years, months, quarters, halves } = findNamedPeriods(typed)
  const [year] = years
  if (year === undefined || years.length > 1) return typed
  const parts = [
    ...months.map((month) => `-${String(month).padStart(2, '0')}`),
    ...quarters.map((quarter) => `-Q${quarter}`),
    ...halves.map((half) => `-H${half}`),
  ]
  return parts.length > 1 ? typed : `${year}${parts[0] ?? ''}`
}

/** A number of days, with or without its unit. */
export function toDaysText(typed: string): string {
  return fold(typed).replace(/\s*(?:个?工作日|个?自然日|天|日)$/, '')
}

const day = String.raw`(\d{4})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})\s*日?`
const dayPattern = new RegExp(`^${day}$`)
const instantPattern = new RegExp(`^${day}\\s*[ T]?\\s*(\\d{1,2})\\s*[:点时]\\s*(\\d{1,2})\\s*分?$`)

// A Chinese keyboard left in full width gives ２０２６－０９－０３ and ：.
function fold(text: string): string {
  return text.normalize('NFKC').trim()
}

function toDay([, year = '', month = '', date = '']: RegExpExecArray): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}
