import { getCollection } from 'astro:content'
import { createUnitTree, type UnitTree } from '#domain/units/unit-tree.ts'
import { once } from './once.ts'

export const getUnitTree: () => Promise<UnitTree> = once(async () => {
  const units = await getCollection('units')
  return createUnitTree(units.map(({ data }) => data))
})
