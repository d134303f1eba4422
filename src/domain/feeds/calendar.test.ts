import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { addDays } from '#domain/days/day.ts'
import { affairSchema } from '#schemas/affair.ts'
import type { Affair } from '#schemas/affair.ts'
import { toCalendarEvents, toPublicityCalendar } from './calendar.ts'
import { toIcal } from './faces/to-ical.ts'

const affair = affairSchema.parse({
  title: '低保对象审核公示；第一批,共3户',
  origin: 'official',
  unit: 'hehua',
  item: 'minimum-living',
  period: 'event',
  createdOn: '2026-11-16',
  publishedAt: '2026-11-17 09:00',
  publicity: { from: '2026-11-18', to: '2026-11-25', days: 7 },
  objection: { phone: '0900-5550100', address: '荷花村村委会', until: '2026-11-25' },
})

describe('a publicity period in the calendar', () => {
  test('is one event of whole days, and its last day another', () => {
    const [period, lastDay] = readEvents(affair)
    expect(period?.summary).toBe('公示期：低保对象审核公示；第一批,共3户（荷花村）')
    expect(period?.startDate.isDate).toBe(true)
    expect(daysOf(period)).toEqual(['2026-11-18', '2026-11-26'])
    expect(lastDay?.summary).toBe('最后一天提意见：低保对象审核公示；第一批,共3户（荷花村）')
    expect(daysOf(lastDay)).toEqual(['2026-11-25', '2026-11-26'])
  })

  test('ends on the day after its last one, wherever the month and the year end', () => {
    const starts = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2020-01-01', days))
    fc.assert(
      fc.property(starts, fc.integer({ min: 0, max: 60 }), (from, length) => {
        const to = addDays(from, length)
        const data = {
          ...affair,
          publicity: { from, to, dayKind: 'calendar' as const },
          objection: undefined,
        }
        const [period, lastDay] = readEvents(data)
        expect(daysOf(period)).toEqual([from, addDays(to, 1)])
        expect(daysOf(lastDay)).toEqual([to, addDays(to, 1)])
        expect(period?.duration.toSeconds()).toBe((length + 1) * 86_400)
      }),
    )
  })

  test('says where objections are taken and leads to its page', () => {
    for (const event of readEvents(affair)) {
      expect(event.description).toBe(
        [
          '荷花村公示，公示期2026年11月18日至11月25日。',
          '有不同意见请在2026年11月25日以前提出：电话 0900-5550100，地址 荷花村村委会。',
          'https://www.example.gov.cn/portal/affairs/2026/x/',
        ].join('\n'),
      )
      expect(event.component.getFirstPropertyValue('url')).toBe(
        'https://www.example.gov.cn/portal/affairs/2026/x/',
      )
    }
  })

  test('wakes the residents of the unit on the morning before its last day, and nobody above', () => {
    const [period, lastDay] = readEvents(affair)
    const trigger = lastDay?.component
      .getFirstSubcomponent('valarm')
      ?.getFirstPropertyValue('trigger')
    expect(String(trigger)).toBe('-PT15H')
    expect(period?.component.getFirstSubcomponent('valarm')).toBeNull()
    const above = readEvents(affair, false)
    expect(above.map((event) => event.component.getFirstSubcomponent('valarm'))).toEqual([
      null,
      null,
    ])
  })

  test('keeps its ids when it changes, and is a later version each time', () => {
    const versions = [
      affair,
      { ...affair, title: '改', revisions: [{ on: '2026-11-18', note: '户数有误。' }] },
      { ...affair, withdrawn: { on: '2026-11-18', reason: '重复公示。' } },
    ].map((data) => readEvents(data))
    const ids = versions.map((events) => events.map(({ uid }) => uid))
    expect(new Set(ids.flat()).size).toBe(2)
    expect(ids[1]).toEqual(ids[0])
    expect(ids[2]).toEqual(ids[0])
    const sequences = versions.map((events) => events[0]?.sequence ?? -1)
    expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b))
    const stamps = versions.map((events) =>
      String(events[0]?.component.getFirstPropertyValue('dtstamp')),
    )
    expect(stamps).toEqual(['2026-11-17T01:00:00Z', '2026-11-17T16:00:01Z', '2026-11-17T16:00:59Z'])
  })

  test('is cancelled when it is withdrawn, with the reason and without an alarm', () => {
    const withdrawn = { on: '2026-11-18', reason: '重复公示。' }
    for (const event of readEvents({ ...affair, withdrawn })) {
      expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED')
      expect(event.summary).toMatch(/^已撤下：/)
      expect(event.description).toContain('重复公示。')
      expect(event.component.getFirstSubcomponent('valarm')).toBeNull()
    }
  })
})

describe('a calendar', () => {
  const text = toText(affair)

  test('has a name, the address it came from and the time until the next look', () => {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
    const values = ['version', 'name', 'x-wr-calname', 'url', 'source', 'refresh-interval'].map(
      (name) => String(calendar.getFirstPropertyValue(name)),
    )
    const site = 'https://www.example.gov.cn/portal'
    // ical.js leaves the text of a property that it does not know as it is written.
    const name = String.raw`荷花村\,南区公示日历`
    expect(values).toEqual([
      ...['2.0', name, name, `${site}/units/hehua/`],
      ...[`${site}/feeds/units/hehua/calendar.ics`, 'PT12H'],
    ])
  })

  test('breaks its lines by CRLF at 75 bytes at most, and no Chinese character with them', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const titles = fc.string({
      unit: fc.constantFrom('公', '示', 'a', ' ', '，', '\u{20BB7}'),
      minLength: 40,
    })
    fc.assert(
      fc.property(titles, (title) => {
        const folded = toText({ ...affair, title: `始${title}终` })
        const lines = folded.split('\r\n').map((line) => new TextEncoder().encode(line))
        expect(lines.filter((line) => line.length > 75)).toEqual([])
        const decoder = new TextDecoder('utf-8', { fatal: true })
        expect(() => lines.map((line) => decoder.decode(line))).not.toThrow()
        expect(readEvents({ ...affair, title: `始${title}终` })[0]?.summary).toContain(
          `始${title}终`,
        )
      }),
    )
  })

  test('has one component where nothing was put up yet, as the standard wants', () => {
    const empty = toText({ ...affair, publicity: undefined })
    expect(empty).toMatch(/\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n$/)
    const calendar = new ICAL.Component(ICAL.parse(empty) as unknown[])
    const [zone, ...others] = calendar.getAllSubcomponents()
    expect(others).toEqual([])
    const china = new ICAL.Timezone(zone)
    expect(china.tzid).toBe('Asia/Shanghai')
    expect(china.utcOffset(new ICAL.Time({ year: 2026, month: 11, day: 22 }, china))).toBe(8 * 3600)
    expect(text).not.toContain('VTIMEZONE')
  })

  test('is made of nothing but what was published', () => {
    expect(toText(affair)).toBe(text)
    expect(toCalendarEvents(toPublication({ ...affair, publicity: undefined }))).toEqual([])
  })
})

function toPublication(data: Affair, isOwn = true) {
  return { affair: { id: 'x', data }, unitName: '荷花村', authority: 'www.example.gov.cn', isOwn }
}

function toText(data: Affair, isOwn = true): string {
  const unit = { id: 'hehua', name: '荷花村,南区', hasUnitsBelow: false }
  const calendar = toPublicityCalendar(unit, toCalendarEvents(toPublication(data, isOwn)))
  return toIcal(calendar, (path) => `https://www.example.gov.cn/portal${path}`)
}

function readEvents(data: Affair, isOwn = true): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(toText(data, isOwn)) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

function daysOf(event: ICAL.Event | undefined): string[] {
  return [event?.startDate, event?.endDate].map(String)
}
