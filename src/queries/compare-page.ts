import { toUnitPath } from '#domain/paths.ts'
import type { ComparableTown, ComparePageView } from '#domain/units/compare-page-view.ts'
import { listComparable } from '#domain/units/compare-units.ts'
import type { UnitBranch } from '#domain/units/unit-branch.ts'
import type { Unit } from '#schemas/unit.ts'
import { getFiguresFiles } from './figures-files.ts'
import { once } from './once.ts'
import { getUnitDirectory } from './unit-directory.ts'
import { getUnitTree } from './units.ts'

/** The units that have stated the same for the same period as another of their kind. */
export const getComparableIds: () => Promise<ReadonlySet<string>> = once(
  async () => new Set(listComparable(await getFiguresFiles()).map(({ unit }) => unit.id)),
)

/** Those units by kind and by what they belong to, in the order of the directory. */
export async function getComparePage(): Promise<ComparePageView> {
  const [tree, ids] = [await getUnitTree(), await getComparableIds()]
  const units = listUnits(await getUnitDirectory())
    .filter((id) => ids.has(id))
    .map((id) => tree.get(id))
  const kinds = [...Map.groupBy(units, ({ kind }) => kind)]
  return {
    kinds: kinds.map(([kind, members]) => ({
      kind,
      towns: [...Map.groupBy(members, ({ parent }) => parent)].map(([parent, ofTown]) =>
        toTown(parent === undefined ? undefined : tree.find(parent), ofTown),
      ),
    })),
  }
}

/** All units of some branches, each before those below it. */
function listUnits(branches: readonly UnitBranch[]): string[] {
  return branches.flatMap(({ id, children }) => [id, ...listUnits(children)])
}

function toTown(parent: Unit | undefined, units: readonly Unit[]): ComparableTown {
  return {
    name: parent?.name ?? '',
    units: units.map(({ id, name }) => ({ id, name, path: toUnitPath(id) })),
  }
}
