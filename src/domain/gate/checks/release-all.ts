import type { Check } from '#domain/gate/check.ts'
import { demoUnmarked } from './release-demo-unmarked.ts'
import { releaseDemo } from './release-demo.ts'
import { releasePlaceholders } from './release-placeholders.ts'
import { releaseUnopened } from './release-unopened.ts'

/** Release builds, in the order of their codes. */
export const releaseChecks: readonly Check[] = [
  releasePlaceholders,
  releaseDemo,
  demoUnmarked,
  releaseUnopened,
]
