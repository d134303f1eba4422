import { getCollection } from 'astro:content'
import { findCurrentSheets } from '#domain/units/current-sheets.ts'
import type { SheetRun } from '#domain/units/sheet-run.ts'
import { getUnitPath, toAffairView } from './affairs.ts'
import { getCatalogue } from './catalogue.ts'
import { once } from './once.ts'
import { getNow } from './site.ts'

/** The run of every unit on whose board something hangs now. */
export async function getSheetRuns(): Promise<readonly SheetRun[]> {
  return [...(await getRunsByUnit()).values()]
}

/** The run of one unit, if anything hangs on its board. */
export async function getSheetRun(unitId: string): Promise<SheetRun | undefined> {
  return (await getRunsByUnit()).get(unitId)
}

const getRunsByUnit = once(async () => {
  const affairs = await getCollection('affairs')
  const [now, catalogue] = await Promise.all([getNow(), getCatalogue()])
  const minDays = new Map(catalogue.map(({ id, minDays: days }) => [id, days]))
  const runs = new Map<string, SheetRun>()
  for (const [unitId, own] of Map.groupBy(affairs, ({ data }) => data.unit)) {
    const current = findCurrentSheets(own, minDays, now)
    if (current.length === 0) continue
    const sheets = await Promise.all(
      current.map(async ({ affair, ...rest }) => ({ view: await toAffairView(affair), ...rest })),
    )
    runs.set(unitId, { unitId, unitPath: await getUnitPath(unitId), sheets })
  }
  return runs
})
