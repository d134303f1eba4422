import type { Check } from '#domain/gate/check.ts'
import { takedownsReturned } from './takedowns-returned.ts'
import { takedownsUnchecked } from './takedowns-unchecked.ts'

/** What was taken down, in the order of their codes. */
export const takedownChecks: readonly Check[] = [takedownsReturned, takedownsUnchecked]
