import { toUnitPlaces } from '#domain/rankings/unit-places.ts'
import type { UnitPlaces } from '#domain/rankings/unit-places.ts'
import { getRankingOverviews } from './rankings.ts'

/** Where a unit stood in every ranking that lists it, over all periods. */
export async function getUnitPlaces(unitId: string): Promise<UnitPlaces[]> {
  return (await getRankingOverviews()).flatMap((overview) => toUnitPlaces(overview, unitId) ?? [])
}
