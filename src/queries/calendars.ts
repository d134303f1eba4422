import { type CollectionEntry, getCollection } from 'astro:content'
import { addDays, dayOf } from '#domain/days/day.ts'
import {
  type PublicityCalendar,
  toCalendarEvents,
  toPublicityCalendar,
} from '#domain/feeds/calendar.ts'
import { compareNewestFirst } from '#domain/notices/notice.ts'
import { isExpired } from '#domain/publication/list-expiry.ts'
import { once } from './once.ts'
import { getAddressAuthority, getNow } from './site.ts'
import { getUnitTree } from './units.ts'

/** The calendar of every unit: what its board shows as open, and what was and will be. */
export async function getCalendars(): Promise<{ unitId: string; calendar: PublicityCalendar }[]> {
  const [tree, byUnit, authority] = await Promise.all([
    getUnitTree(),
    getPublicationsByUnit(),
    getAddressAuthority(),
  ])
  return tree.all.map((unit) => {
    const events = (byUnit.get(unit.id) ?? []).flatMap((affair) =>
      toCalendarEvents({
        affair,
        authority,
        unitName: tree.get(affair.data.unit).name,
        isOwn: affair.data.unit === unit.id,
      }),
    )
    const hasUnitsBelow = tree.childrenOf(unit.id).length > 0
    return { unitId: unit.id, calendar: toPublicityCalendar({ ...unit, hasUnitsBelow }, events) }
  })
}

/** What is or was put up for objection, newest first, by the unit itself and every unit above it. */
const getPublicationsByUnit = once(async () => {
  const tree = await getUnitTree()
  const earliest = addDays(dayOf(await getNow()), -daysKept)
  const now = await getNow()
  const affairs = (
    await getCollection(
      'affairs',
      (affair) => isPutUpSince(earliest)(affair) && !isExpired(affair.data.expiresOn, now),
    )
  ).toSorted((a, b) =>
    compareNewestFirst(
      { id: a.id, publishedAt: a.data.publishedAt },
      { id: b.id, publishedAt: b.data.publishedAt },
    ),
  )
  const byUnit = new Map<string, CollectionEntry<'affairs'>[]>()
  for (const affair of affairs) {
    const { unit } = affair.data
    for (const id of [unit, ...tree.ancestorsOf(unit).map((above) => above.id)]) {
      const members = byUnit.get(id)
      if (members === undefined) byUnit.set(id, [affair])
      else members.push(affair)
    }
  }
  return byUnit
})

// Last year's period of the same item is what a resident compares with.
const daysKept = 365

function isPutUpSince(day: string): (affair: CollectionEntry<'affairs'>) => boolean {
  return ({ data: { publicity } }) => publicity !== undefined && publicity.to >= day
}
