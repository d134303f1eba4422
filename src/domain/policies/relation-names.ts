import type { Relation } from '#schemas/policy.ts'

type RelationKind = Relation['kind']

/** What this document does to the other. */
export const relationNames: Readonly<Record<RelationKind, string>> = {
  forwards: '转发',
  amends: '修改',
  repeals: '废止',
  replaces: '代替',
  interprets: '解读',
  basedOn: '依据',
}

/** What the other document does to this one. */
export const inboundRelationNames: Readonly<Record<RelationKind, string>> = {
  forwards: '被转发',
  amends: '被修改',
  repeals: '被废止',
  replaces: '被代替',
  interprets: '被解读',
  basedOn: '被引为依据',
}
