import type { Unit } from '#schemas/unit.ts'

/** The units of the portal with their places in one another. */
export interface UnitTree {
  readonly all: readonly Unit[]
  readonly find: (id: string) => Unit | undefined
  /** @throws RangeError for an id that the gate would have refused */
  readonly get: (id: string) => Unit
  readonly childrenOf: (id: string) => readonly Unit[]
  /** From the topmost unit down to the parent of this one. */
  readonly ancestorsOf: (id: string) => readonly Unit[]
  /** All units below this one, itself excluded. */
  readonly descendantsOf: (id: string) => readonly Unit[]
}

/** Builds the tree; the gate has made sure that parents exist and form no cycle. */
export function createUnitTree(units: readonly Unit[]): UnitTree {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const byParent = Map.groupBy(units, ({ parent }) => parent)
  const childrenOf = (id: string) => byParent.get(id) ?? []
  const ancestorsOf = (id: string): Unit[] => {
    const parent = byId.get(byId.get(id)?.parent ?? '')
    return parent === undefined ? [] : [...ancestorsOf(parent.id), parent]
  }
  const descendantsOf = (id: string): Unit[] =>
    childrenOf(id).flatMap((child) => [child, ...descendantsOf(child.id)])
  const get = (id: string): Unit => {
    const unit = byId.get(id)
    if (unit === undefined) throw new RangeError(`No unit has the id ${id}`)
    return unit
  }
  return { all: units, find: (id) => byId.get(id), get, childrenOf, ancestorsOf, descendantsOf }
}
