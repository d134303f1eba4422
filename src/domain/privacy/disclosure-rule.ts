import type { Corpus } from '#domain/corpus.ts'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'

/** Who may see what of an item. */
export interface DisclosureRule {
  readonly webForm: NonNullable<CatalogueItem['webForm']>
  readonly nameList: NonNullable<CatalogueItem['nameList']>
  /** The only reasons for aid that may be written; empty where none are prescribed. */
  readonly reasonCodes: readonly string[]
  readonly retentionDays: number | undefined
}

/** The rule of each item, by its id. */
export function getDisclosureRules(
  corpus: Pick<Corpus, 'catalogue'>,
): ReadonlyMap<string, DisclosureRule> {
  return new Map(corpus.catalogue.map(({ data }) => [data.id, toRule(data)]))
}

/** An item that the catalogue does not have is as open as most are; that it is missing is told elsewhere. */
export const openRule: DisclosureRule = {
  webForm: 'full',
  nameList: 'web',
  reasonCodes: [],
  retentionDays: undefined,
}

function toRule({ scope, webForm, nameList, reasonCodes = [], retentionDays }: CatalogueItem) {
  const isForBoard = scope === 'board-only'
  return {
    webForm: webForm ?? (isForBoard ? 'aggregate' : 'full'),
    nameList: nameList ?? (isForBoard ? 'board' : 'web'),
    reasonCodes,
    retentionDays,
  } satisfies DisclosureRule
}
