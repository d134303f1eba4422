import { toUnitPath } from '#domain/paths.ts'
import type { Unit } from '#schemas/unit.ts'
import type { UnitTree } from './unit-tree.ts'

/** A unit with the units below it, as the directory lists them. */
export interface UnitBranch {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly kind: Unit['kind']
  /** How many affairs it has published itself. */
  readonly count: number
  readonly isDemo: boolean
  readonly children: readonly UnitBranch[]
}

/** The whole tree, from the units that have nothing above them. */
export function toUnitBranches(tree: UnitTree, countOf: (unitId: string) => number): UnitBranch[] {
  const toBranch = (unit: Unit): UnitBranch => ({
    id: unit.id,
    name: unit.name,
    path: toUnitPath(unit.id),
    kind: unit.kind,
    count: countOf(unit.id),
    isDemo: unit.origin === 'demo',
    children: tree.childrenOf(unit.id).map(toBranch),
  })
  return tree.all.filter(({ parent }) => parent === undefined).map(toBranch)
}
