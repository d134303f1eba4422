import { catalogueGroups } from '#schemas/codes.ts'
import { toUnitFiguresFile } from '#domain/units/to-unit-figures-file.ts'
import type { UnitFiguresFile } from '#domain/units/unit-figures-file.ts'
import { getAffairNotices } from './notices.ts'
import { once } from './once.ts'
import { getStatedFigures } from './unit-figures.ts'
import { getUnitPlaces } from './unit-places.ts'
import { getUnitTree } from './units.ts'

/** What every unit has stated over time, for the units that have stated something. */
export const getFiguresFiles: () => Promise<readonly UnitFiguresFile[]> = once(async () => {
  const notices = Map.groupBy(await getAffairNotices(), ({ unit }) => unit?.id)
  const files = (await getUnitTree()).all.map(async (unit) => {
    const own = notices.get(unit.id) ?? []
    return toUnitFiguresFile({
      unit,
      updatedAt: own[0]?.publishedAt,
      figures: await getStatedFigures(unit.id),
      places: await getUnitPlaces(unit.id),
      groups: catalogueGroups.flatMap((name) => {
        const count = own.filter(({ facet }) => facet.name === name).length
        return count === 0 ? [] : [{ name, count }]
      }),
    })
  })
  return (await Promise.all(files)).flatMap((file) => file ?? [])
})
