import { catalogueGroups } from '#schemas/codes.ts'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import type { Unit } from '#schemas/unit.ts'
import { toPublisherKind } from '#domain/units/publisher-kind.ts'
import type { Choice } from '#domain/new-entry/dialogue/question.ts'

/** What a unit of this kind discloses, group by group as on a board; all where nothing is its own. */
export function toItemChoices(items: readonly CatalogueItem[], kind: Unit['kind']): Choice[] {
  const publisher = toPublisherKind(kind)
  const own = items.filter(({ appliesTo }) => publisher && appliesTo.includes(publisher))
  return catalogueGroups.flatMap((group) =>
    (own.length > 0 ? own : items)
      .filter((item) => item.group === group)
      .map(({ id, name }) => ({ value: id, label: name, group })),
  )
}
