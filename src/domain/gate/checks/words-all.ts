import type { Check } from '#domain/gate/check.ts'
import { containedTerm } from './words-contained-term.ts'
import { repeatedTerm } from './words-repeated-term.ts'
import { singleTerm } from './words-single-term.ts'

/** Expressions that search takes for one another, in the order of their codes. */
export const wordChecks: readonly Check[] = [singleTerm, repeatedTerm, containedTerm]
