import { type CollectionEntry, getCollection } from 'astro:content'
import { type CurrentSheet, findCurrentSheets } from '#domain/units/current-sheets.ts'
import type { SheetRun } from '#domain/units/sheet-run.ts'
import { getUnitPath, toAffairView } from './affairs.ts'
import { getCatalogue } from './catalogue.ts'
import { once } from './once.ts'
import { getNow } from './site.ts'

/** The run of every unit on whose board something hangs now. */
export async function getSheetRuns(): Promise<SheetRun[]> {
  return Promise.all([...(await getCurrentSheets())].map(toSheetRun))
}

/** How many sheets hang on the board of a unit now. */
export async function countSheets(unitId: string): Promise<number> {
  return (await getCurrentSheets()).get(unitId)?.length ?? 0
}

const getCurrentSheets = once(async () => {
  const affairs = await getCollection('affairs')
  const [now, catalogue] = await Promise.all([getNow(), getCatalogue()])
  const minDays = new Map(catalogue.map(({ id, minDays: days }) => [id, days]))
  const byUnit = Map.groupBy(affairs, ({ data }) => data.unit)
  const current = [...byUnit].map(
    ([unitId, own]) => [unitId, findCurrentSheets(own, minDays, now)] as const,
  )
  return new Map(current.filter(([, sheets]) => sheets.length > 0))
})

async function toSheetRun([unitId, current]: readonly [string, Current]): Promise<SheetRun> {
  const sheets = current.map(async ({ affair, ...rest }) => ({
    view: await toAffairView(affair),
    ...rest,
  }))
  return { unitId, unitPath: await getUnitPath(unitId), sheets: await Promise.all(sheets) }
}

type Current = readonly CurrentSheet<CollectionEntry<'affairs'>>[]
