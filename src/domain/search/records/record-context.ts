import type { Corpus } from '#domain/corpus.ts'
import type { Validity } from '#domain/documents/validity.ts'
import { toValidities } from '#domain/policies/lineage.ts'
import { createUnitTree } from '#domain/units/unit-tree.ts'
import type { UnitTree } from '#domain/units/unit-tree.ts'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'

/** What records need besides their own entry, worked out once. */
export interface RecordContext {
  readonly corpus: Corpus
  readonly units: UnitTree
  readonly items: ReadonlyMap<string, CatalogueItem>
  readonly topicNames: ReadonlyMap<string, string>
  readonly validities: ReadonlyMap<string, Validity>
}

export function createRecordContext(corpus: Corpus, now: string): RecordContext {
  return {
    corpus,
    units: createUnitTree(corpus.units.map(({ data }) => data)),
    items: new Map(corpus.catalogue.map(({ data }) => [data.id, data])),
    topicNames: new Map(corpus.topics.map(({ data }) => [data.id, data.name])),
    validities: toValidities(corpus.policies, now),
  }
}

/** The names by which residents know a unit, former ones included. */
export function toUnitNames({ units }: RecordContext, unitIds: readonly string[]): string[] {
  return unitIds.flatMap((id) => {
    const unit = units.get(id)
    return [unit.name, ...unit.aliases]
  })
}
