import { getCollection } from 'astro:content'
import type { CatalogueGroup } from '#domain/catalogue-group.ts'
import { getCatalogue, getLawsById } from './catalogue.ts'

/** The catalogue by group, each item with its legal basis and how often it was disclosed. */
export async function getCatalogueGroups(): Promise<CatalogueGroup[]> {
  const [items, laws, affairs] = await Promise.all([
    getCatalogue(),
    getLawsById(),
    getCollection('affairs'),
  ])
  const groups = Map.groupBy(items, ({ group }) => group)
  return [...groups].map(([name, members]) => ({
    name,
    items: members.map((item) => ({
      item,
      basis: item.basis.flatMap((id) => laws.get(id) ?? []),
      count: affairs.filter(({ data }) => data.item === item.id).length,
    })),
  }))
}
