import type { Check } from '#domain/gate/check.ts'
import { disclosure } from './documents-disclosure.ts'
import { endedBasis } from './documents-ended-basis.ts'
import { indexRepeated } from './documents-index-repeated.ts'
import { indexScheme } from './documents-index-scheme.ts'
import { nameTables } from './documents-name-tables.ts'
import { numberForm } from './documents-number-form.ts'
import { numberInBody } from './documents-number-in-body.ts'
import { numbering } from './documents-numbering.ts'
import { relationCycle } from './documents-relation-cycle.ts'
import { relationOrder } from './documents-relation-order.ts'
import { replacementCycle } from './documents-replacement-cycle.ts'
import { officialSource } from './documents-source.ts'

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
]
