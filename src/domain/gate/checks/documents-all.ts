import type { Check } from '#domain/gate/check.ts'
import { childrenLists } from './documents-children-lists.ts'
import { derivableCounts } from './documents-derivable-counts.ts'
import { disclosure } from './documents-disclosure.ts'
import { endedBasis } from './documents-ended-basis.ts'
import { indexRepeated } from './documents-index-repeated.ts'
import { indexScheme } from './documents-index-scheme.ts'
import { listConditions } from './documents-list-conditions.ts'
import { nameTables } from './documents-name-tables.ts'
import { notOnWeb } from './documents-not-on-web.ts'
import { numberForm } from './documents-number-form.ts'
import { numberInBody } from './documents-number-in-body.ts'
import { numbering } from './documents-numbering.ts'
import { reasonCodes } from './documents-reason-codes.ts'
import { relationCycle } from './documents-relation-cycle.ts'
import { relationOrder } from './documents-relation-order.ts'
import { replacementCycle } from './documents-replacement-cycle.ts'
import { smallCounts } from './documents-small-counts.ts'
import { officialSource } from './documents-source.ts'
import { unmaskedNames } from './documents-unmasked-names.ts'

/** Documents (公文), in the order of their codes. */
export const documentChecks: readonly Check[] = [
  numberForm,
  numberInBody,
  indexRepeated,
  indexScheme,
  relationCycle,
  endedBasis,
  numbering,
  disclosure,
  officialSource,
  nameTables,
  replacementCycle,
  relationOrder,
  listConditions,
  unmaskedNames,
  childrenLists,
  reasonCodes,
  smallCounts,
  derivableCounts,
  notOnWeb,
]
