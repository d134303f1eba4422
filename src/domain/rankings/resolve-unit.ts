import type { Unit } from '#schemas/unit.ts'

/**
 * Finds the unit that a row of a table is about: by its id, or by its printed name (name or
 * alias). A printed group narrows the search to the descendants of the unit of that name, because
 * communities of several districts share names.
 */
export function createUnitResolver(units: readonly Unit[]): (row: PrintedUnit) => Resolution {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const byName = groupByName(units)
  return ({ id, group, name }) => {
    if (id !== undefined) return decide(id, compact([byId.get(id)]))
    if (name === undefined) return { kind: 'no-name', text: '' }
    const named = byName.get(name) ?? []
    if (group === undefined) return decide(name, named)
    const groups = byName.get(group) ?? []
    if (groups.length === 0) return { kind: 'unknown-group', text: group }
    return decide(
      name,
      named.filter((unit) => groups.some((ancestor) => isBelow(unit, ancestor, byId))),
    )
  }
}

function decide(text: string, candidates: readonly Unit[]): Resolution {
  const [unit, ...others] = candidates
  if (unit === undefined) return { kind: 'unknown', text }
  return others.length === 0 ? { kind: 'found', unit } : { kind: 'ambiguous', text, candidates }
}

function isBelow(unit: Unit, ancestor: Unit, byId: ReadonlyMap<string, Unit>): boolean {
  const passed = new Set<string>()
  for (let at = unit.parent; at !== undefined && !passed.has(at); at = byId.get(at)?.parent) {
    if (at === ancestor.id) return true
    passed.add(at)
  }
  return false
}

function groupByName(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const found = new Map<string, Unit[]>()
  for (const unit of units) {
    for (const name of new Set([unit.name, ...unit.aliases])) {
      found.set(name, [...(found.get(name) ?? []), unit])
    }
  }
  return found
}

function compact<Value>(values: readonly (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined)
}

/** What a row of a table says about its unit. */
export interface PrintedUnit {
  readonly id: string | undefined
  readonly group: string | undefined
  readonly name: string | undefined
}

export type Resolution =
  | { readonly kind: 'found'; readonly unit: Unit }
  | { readonly kind: 'no-name' | 'unknown-group' | 'unknown'; readonly text: string }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly candidates: readonly Unit[] }
