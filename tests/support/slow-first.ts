import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

/**
 * The files that take longest, longest first, as measured on two cores. Vitest itself goes by the
 * size of a file where it has not run before, and some of these are short: begun last, one of them
 * keeps one core busy for a minute while the other has nothing left to do.
 */
export const slowFiles = [
  'build/incremental.test.ts',
  'e2e/accessibility.test.ts',
  'e2e/offline-update.test.ts',
  'e2e/slow-network.test.ts',
  'e2e/keyboard.test.ts',
  'e2e/offline.test.ts',
  'e2e/reflow.test.ts',
  'e2e/read-aloud.test.ts',
  'e2e/attachments.test.ts',
  'e2e/charts.test.ts',
  'e2e/search.test.ts',
]

/** Begins with what takes longest, and leaves builds to the end: a worker of another project is a new one. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other))
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const index = slowFiles.findIndex((file) => moduleId.endsWith(file))
  if (index >= 0) return index
  return slowFiles.length + (moduleId.includes('/tests/build/') ? 1 : 0)
}
