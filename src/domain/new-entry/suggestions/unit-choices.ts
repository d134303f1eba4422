import { dayOf } from '#domain/days/day.ts'
import type { UnitTree } from '#domain/units/unit-tree.ts'
import type { Unit } from '#schemas/unit.ts'
import type { Choice } from '#domain/new-entry/dialogue/question.ts'

/** The units that exist now, each told from its namesakes by where it belongs. */
export function toUnitChoices(units: UnitTree, now: string): Choice[] {
  return units.all
    .filter((unit) => existsOn(unit, dayOf(now)))
    .map(({ id, name, aliases, parent }) => {
      const above = parent === undefined ? undefined : units.find(parent)
      const label = above === undefined ? name : `${name}（${above.name}）`
      return { value: id, label, names: [name, ...aliases] }
    })
}

/**
 * The part of a unit's id that begins the ids of its entries: without the mark of the district or
 * city at the top, which all of them share.
 */
export function toShortUnitId(id: string, units: UnitTree): string {
  const top = units.ancestorsOf(id)[0]
  return top !== undefined && id.startsWith(`${top.id}-`) ? id.slice(top.id.length + 1) : id
}

function existsOn({ validFrom, validTo }: Unit, day: string): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo)
}
