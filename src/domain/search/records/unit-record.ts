import { toUnitPath } from '#domain/paths.ts'
import type { Unit } from '#schemas/unit.ts'
import type { RecordContext } from './record-context.ts'
import { toSections } from './record-parts.ts'
import type { SearchRecord } from './search-record.ts'

/** The board of a unit, found by its name, its aliases, its address and its telephone. */
export function toUnitRecord(unit: Unit, { units }: RecordContext): SearchRecord {
  const names = [...units.ancestorsOf(unit.id), unit].map(({ name }) => name)
  const path = toUnitPath(unit.id)
  return {
    kind: 'units',
    path,
    title: `${unit.name}公开栏`,
    unitName: names.slice(0, -1).join(' › ') || undefined,
    names: unit.aliases,
    sections: toSections(path, [
      { lines: [names.join(' '), unit.address, unit.phone, unit.hours] },
    ]),
    filters: { unit: [unit.id], year: [], topic: [], validity: [], period: [] },
  }
}
