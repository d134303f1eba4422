import { getCollection } from 'astro:content'
import { dayOf } from '#domain/days/day.ts'
import type { FindingRow } from '#domain/findings/finding-row.ts'
import { isOpenFinding } from '#domain/findings/open-finding.ts'
import { toUnitPath } from '#domain/paths.ts'
import { getEntryLink } from './entry-links.ts'
import { once } from './once.ts'
import { getNow } from './site.ts'
import { getUnitTree } from './units.ts'

/** Every finding in the order of the ledger. */
export const getFindingRows: () => Promise<readonly FindingRow[]> = once(async () => {
  const [findings, tree, now] = await Promise.all([
    getCollection('findings'),
    getUnitTree(),
    getNow(),
  ])
  return Promise.all(
    findings.map(async ({ data }) => {
      const unit = tree.get(data.unit)
      const owner = data.owner === undefined ? undefined : tree.get(data.owner)
      const above = tree.ancestorsOf(unit.id).slice(-2)
      return {
        data,
        unit: { id: unit.id, name: unit.name, path: toUnitPath(unit.id) },
        unitName: [...above, unit].map(({ name }) => name).join(' '),
        owner: owner && { name: owner.name, path: toUnitPath(owner.id) },
        policy: data.policy === undefined ? undefined : await getEntryLink('policies', data.policy),
        isOverdue: isOpenFinding(data) && data.dueOn !== undefined && data.dueOn < dayOf(now),
      }
    }),
  )
})
