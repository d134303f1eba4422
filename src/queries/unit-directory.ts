import { toUnitBranches, type UnitBranch } from '#domain/units/unit-branch.ts'
import { getAffairNotices } from './notices.ts'
import { once } from './once.ts'
import { getUnitTree } from './units.ts'

/** All units as a tree with their counts; the portal's own district first. */
export const getUnitDirectory: () => Promise<UnitBranch[]> = once(async () => {
  const notices = Map.groupBy(await getAffairNotices(), ({ unit }) => unit?.id)
  const branches = toUnitBranches(await getUnitTree(), (id) => notices.get(id)?.length ?? 0)
  return branches.toSorted((a, b) => sumCounts(b) - sumCounts(a))
})

function sumCounts({ count, children }: UnitBranch): number {
  return children.reduce((sum, child) => sum + sumCounts(child), count)
}
