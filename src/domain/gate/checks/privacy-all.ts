import type { Check } from '#domain/gate/check.ts'
import { bankCardsShown } from './privacy-bank-cards.ts'
import { birthDatesShown } from './privacy-birth-dates.ts'
import { columnHeadsShown } from './privacy-column-heads.ts'
import { contactsShown } from './privacy-contacts.ts'
import { healthShown } from './privacy-health.ts'
import { homeAddressesShown } from './privacy-home-addresses.ts'
import { idNumbersShown } from './privacy-id-numbers.ts'
import { looseMasksShown } from './privacy-loose-masks.ts'
import { meansShown } from './privacy-means.ts'
import { minorsShown } from './privacy-minors.ts'
import { papersShown } from './privacy-papers.ts'
import { specialStatusShown } from './privacy-special-status.ts'

/** What gives a person away, in the order of their codes. */
export const privacyChecks: readonly Check[] = [
  idNumbersShown,
  contactsShown,
  bankCardsShown,
  homeAddressesShown,
  birthDatesShown,
  healthShown,
  specialStatusShown,
  minorsShown,
  papersShown,
  columnHeadsShown,
  looseMasksShown,
  meansShown,
]
