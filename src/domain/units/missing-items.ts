import { addDays, dayOf } from '#domain/days/day.ts'
import { parsePeriod, previousPeriod } from '#domain/days/period.ts'
import type { Period } from '#domain/days/period.ts'
import type { PeriodKind } from '#domain/format/period.ts'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import type { Unit } from '#schemas/unit.ts'
import { toPublisherKind } from './publisher-kind.ts'
import type { PublisherKind } from './publisher-kind.ts'

/**
 * What the catalogue asks of a unit and its board does not have. Undefined for a unit that the
 * catalogue does not name as a publisher, that is dissolved, or that has published nothing here:
 * rows of a ranking are not late with anything. Of a periodic item only the latest period that is
 * due is judged, and none that ended before the unit began to publish or the item was required; what
 * depends on events cannot be late.
 */
export function findMissingItems({
  unit,
  items,
  disclosures,
  now,
}: MissingQuestion): MissingItems | undefined {
  const kind = toPublisherKind(unit.kind)
  const today = dayOf(now)
  const standing = disclosures.filter(({ isWithdrawn }) => !isWithdrawn)
  const beginning = findBeginning(unit, standing)
  if (kind === undefined || beginning === undefined || isDissolved(unit, today)) return undefined
  const asked = items.filter((item) => isAsked(item, kind, today))
  const ofItem = Map.groupBy(standing, ({ itemId }) => itemId)
  const judged = asked.map((item) => ({
    item,
    overdue: findOverdue(item, ofItem.get(item.id) ?? [], beginning, today),
    isNever: !ofItem.has(item.id),
  }))
  const onWeb = judged.filter(({ item }) => item.scope === 'web')
  return {
    overdue: onWeb.flatMap(({ overdue }) => overdue ?? []),
    never: onWeb.filter(({ item, isNever }) => isNever && !isPeriodic(item)).map(toName),
    wallOnly: judged.filter(({ item, isNever }) => isNever && item.scope !== 'web').map(toName),
  }
}

/** The last day for publishing a periodic item of the catalogue that comes next; none of any other item. */
export function listDueAfter(
  { frequency, dueDays }: Pick<CatalogueItem, 'frequency' | 'dueDays'>,
  today: string,
): string[] {
  const kind = periodKinds[frequency]
  if (kind === undefined || dueDays === undefined) return []
  let period = getPeriodOf(kind, today)
  while (addDays(previousPeriod(period).to, dueDays) >= today) period = previousPeriod(period)
  return [addDays(period.to, dueDays)]
}

/** A unit that is dissolved can no longer publish what it lacks. */
function isDissolved({ validTo }: Unit, today: string): boolean {
  return validTo !== undefined && validTo <= today
}

function isAsked(item: CatalogueItem, kind: PublisherKind, today: string): boolean {
  return item.appliesTo.includes(kind) && (item.since === undefined || item.since <= today)
}

/** The unit began when it was set up, or later with its first disclosure. */
function findBeginning({ validFrom }: Unit, disclosures: readonly Disclosure[]) {
  const [first] = disclosures.map(({ publishedAt }) => dayOf(publishedAt)).toSorted()
  if (first === undefined) return undefined
  return validFrom !== undefined && validFrom > first ? validFrom : first
}

function findOverdue(
  item: CatalogueItem,
  disclosures: readonly Disclosure[],
  beginning: string,
  today: string,
): OverdueItem | undefined {
  const kind = periodKinds[item.frequency]
  if (kind === undefined || item.dueDays === undefined) return undefined
  const period = findLatestDue(kind, item.dueDays, today)
  const isTooEarly = period.to < beginning || (item.since !== undefined && period.to < item.since)
  if (isTooEarly || disclosures.some((one) => covers(one, period))) return undefined
  return {
    itemId: item.id,
    name: item.name,
    periodLabel: period.label,
    dueOn: addDays(period.to, item.dueDays),
  }
}

/** The latest period whose last day for publishing is over; that day itself is still in time. */
function findLatestDue(kind: PeriodKind, dueDays: number, today: string): Period {
  let period = getPeriodOf(kind, today)
  while (addDays(period.to, dueDays) >= today) period = previousPeriod(period)
  return period
}

function getPeriodOf(kind: PeriodKind, day: string): Period {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))]
  const id = {
    month: day.slice(0, 7),
    quarter: `${year}-Q${Math.ceil(month / 3)}`,
    half: `${year}-H${Math.ceil(month / 6)}`,
    year,
  }[kind]
  const period = parsePeriod(id)
  if (period === undefined) throw new RangeError(`Not a day in a period: ${day}`)
  return period
}

/**
 * A disclosure covers a period that it contains, and one in which it lies: a unit that publishes by
 * month has not forgotten its quarter. One without a period counts from the day the period began. The
 * sheet of a later year stands for the year before: a plan is published ahead, a report behind.
 */
function covers(disclosure: Disclosure, period: Period): boolean {
  const own = parsePeriod(disclosure.period)
  if (own === undefined) return dayOf(disclosure.publishedAt) >= period.from
  if (period.kind === 'year' && own.kind === 'year') return own.year >= period.year
  const contains = own.from <= period.from && own.to >= period.to
  return contains || (own.from >= period.from && own.to <= period.to)
}

function isPeriodic({ frequency, dueDays }: CatalogueItem): boolean {
  return periodKinds[frequency] !== undefined && dueDays !== undefined
}

function toName({ item }: { readonly item: CatalogueItem }): ItemName {
  return { itemId: item.id, name: item.name }
}

const periodKinds: Readonly<Record<CatalogueItem['frequency'], PeriodKind | undefined>> = {
  每月: 'month',
  每季度: 'quarter',
  每半年: 'half',
  每年: 'year',
  随时: undefined,
  变更时: undefined,
}

export interface MissingQuestion {
  readonly unit: Unit
  readonly items: readonly CatalogueItem[]
  /** All of the unit's disclosures, those that hang only on the wall included. */
  readonly disclosures: readonly Disclosure[]
  /** An instant or a day. */
  readonly now: string
}

/** That a unit has disclosed an item, without what it has disclosed. */
export interface Disclosure {
  readonly itemId: string
  /** As in content; `event` for none. */
  readonly period: string
  readonly publishedAt: string
  readonly isWithdrawn: boolean
}

export interface MissingItems {
  /** Periodic items whose latest due period is not there. */
  readonly overdue: readonly OverdueItem[]
  /** Items that depend on events and were never published; there may have been no event. */
  readonly never: readonly ItemName[]
  /** Items whose lists hang only on the wall. */
  readonly wallOnly: readonly ItemName[]
}

export interface ItemName {
  readonly itemId: string
  readonly name: string
}

export interface OverdueItem extends ItemName {
  readonly periodLabel: string
  readonly dueOn: string
}
