import type { Check } from '#domain/gate/check.ts'
import { contentChecks } from './content-all.ts'
import { dateChecks } from './dates-all.ts'
import { documentChecks } from './documents-all.ts'
import { figureChecks } from './figures-all.ts'
import { privacyChecks } from './privacy-all.ts'
import { historyChecks } from './history-all.ts'
import { referenceChecks } from './references-all.ts'
import { releaseChecks } from './release-all.ts'
import { takedownChecks } from './takedowns-all.ts'
import { textChecks } from './text-all.ts'
import { wordChecks } from './words-all.ts'

/** Every check of the gate; a new one is a file beside this and a line in the list of its group. */
export const allChecks: readonly Check[] = [
  ...referenceChecks,
  ...contentChecks,
  ...dateChecks,
  ...documentChecks,
  ...figureChecks,
  ...textChecks,
  ...wordChecks,
  ...privacyChecks,
  ...releaseChecks,
  ...historyChecks,
  ...takedownChecks,
]
