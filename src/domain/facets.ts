import type { catalogueGroups, summaryKinds } from '#schemas/codes.ts'

/** What entries of one kind are filed under: a group of the catalogue, a topic, a kind of report. */
export interface Facet {
  /** ASCII, stands in URLs. */
  readonly id: string
  readonly name: string
}

type CatalogueGroup = (typeof catalogueGroups)[number]
type SummaryKind = (typeof summaryKinds)[number]

const groupIds: Readonly<Record<CatalogueGroup, string>> = {
  党务: 'party',
  制度: 'rules',
  组织: 'organisation',
  决策: 'decisions',
  财务: 'finance',
  土地: 'land',
  惠民: 'welfare',
  服务: 'services',
}

const summaryKindIds: Readonly<Record<SummaryKind, string>> = {
  年度总结: 'annual',
  半年总结: 'half-year',
  季度总结: 'quarter',
  专项总结: 'special',
  工作方案: 'plan',
  调研报告: 'survey',
  参考资料: 'reference',
}

export function toGroupFacet(group: CatalogueGroup): Facet {
  return { id: groupIds[group], name: group }
}

export function toSummaryKindFacet(kind: SummaryKind): Facet {
  return { id: summaryKindIds[kind], name: kind }
}
