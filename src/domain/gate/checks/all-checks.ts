import type { Check } from '#domain/gate/check.ts'
import { publishedBeforeCreated } from './dates-published-before-created.ts'

/** Every check of the gate; a new one is a file beside this and a line here. */
export const allChecks: readonly Check[] = [publishedBeforeCreated]
