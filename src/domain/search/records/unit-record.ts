import { toUnitPath } from '#domain/paths.ts'
import type { Unit } from '#schemas/unit.ts'
import { toText } from './field-lines.ts'
import { toUnitFilter } from './record-context.ts'
import type { RecordContext } from './record-context.ts'
import type { SearchRecord } from './search-record.ts'

/** The board of a unit, found by its name, its aliases, its address and its telephone. */
export function toUnitRecord(unit: Unit, context: RecordContext): SearchRecord {
  const { units } = context
  const names = [...units.ancestorsOf(unit.id), unit].map(({ name }) => name)
  return {
    kind: 'units',
    path: toUnitPath(unit.id),
    title: `${unit.name}公开栏`,
    unitName: names.slice(0, -1).join(' › ') || undefined,
    names: unit.aliases,
    text: toText([names.join(' '), unit.address, unit.phone, unit.hours]),
    filters: { unit: toUnitFilter(context, [unit.id]), year: [], topic: [] },
  }
}
