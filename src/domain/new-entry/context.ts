import type { Corpus } from '#domain/corpus.ts'
import type { DatedKind } from '#domain/paths.ts'
import { createUnitTree } from '#domain/units/unit-tree.ts'
import type { UnitTree } from '#domain/units/unit-tree.ts'
import { affairSchema } from '#schemas/affair.ts'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import { policySchema } from '#schemas/policy.ts'
import { summarySchema } from '#schemas/summary.ts'
import type { Unit } from '#schemas/unit.ts'
import { getAnswer } from '#domain/new-entry/dialogue/question.ts'
import type { Answers } from '#domain/new-entry/dialogue/question.ts'

/** Readies what the dialogue has to know. */
export function createContext(corpus: Corpus, now: string): Context {
  return { corpus, units: createUnitTree(corpus.units.map(({ data }) => data)), now }
}

/** What the front matter of each kind must be. */
export const entrySchemas = {
  affairs: affairSchema,
  policies: policySchema,
  summaries: summarySchema,
} as const satisfies Record<DatedKind, unknown>

export const kindKey = '@kind'
export const idKey = '@id'

/** Which kind of entry is written. */
export function getKind(answers: Answers): DatedKind {
  return getAnswer(answers, kindKey) as DatedKind
}

/** Who publishes: the unit, or the first of the issuers. */
export function getUnit(answers: Answers, { units }: Context): Unit {
  return units.get(answers.get('unit') ?? getAnswer(answers, 'issuers.0'))
}

/** The item of the catalogue that is disclosed. */
export function getItem(answers: Answers, { corpus }: Context): CatalogueItem {
  const id = getAnswer(answers, 'item')
  const row = corpus.catalogue.find(({ data }) => data.id === id)
  if (row === undefined) throw new RangeError(`No item has the id ${id}`)
  return row.data
}

/** What the dialogue knows: the corpus to which an entry is added, and the moment. */
export interface Context {
  readonly corpus: Corpus
  readonly units: UnitTree
  /** `YYYY-MM-DD HH:MM` in Shanghai. */
  readonly now: string
}
