import type { Entry } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Problem, Severity } from '#domain/gate/issue.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { severityIn } from '#domain/gate/published-fault.ts'
import type { Block } from '#domain/prose/blocks.ts'
import { ownBlocksOf, placeIn } from '#domain/prose/body.ts'
import { findMissingFacilities } from '#domain/prose/facility-counts.ts'
import { findPromises } from '#domain/prose/promised-counts.ts'
import { findBrokenSlogans } from '#domain/prose/slogans.ts'

/** What a text announces must be what follows. */
export const promisedCount: Check = {
  code: 'T012',
  severity: 'warning',
  title: '说的项数和下面的对不上',
  why: '要么漏了内容，要么开头和正文不是同一份材料。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      const blocks = ownBlocksOf(entry)
      for (const { block, offset, words, promised, found } of findPromises(blocks)) {
        const what = `“${words}”说有 ${promised} 项，下面列了 ${found} 项`
        yield toProblem(entry, { block, offset, what })
      }
      for (const { block, offset, words, heading } of findBrokenSlogans(blocks)) {
        const what = `开头说“${words}”，下面的标题却是“${heading}”`
        yield toProblem(entry, { block, offset, what })
      }
      for (const block of blocks) {
        for (const { offset, words, noun, stated, named } of findMissingFacilities(block.text)) {
          const what = `“${words}”说有 ${stated} 个${noun}，这一段只写出 ${named} 个`
          yield toProblem(entry, { block, offset, what }, 'info')
        }
      }
    }
  },
}

function toProblem(
  entry: Entry<unknown>,
  { block, offset, what }: Finding,
  severity: Severity = 'warning',
): Problem {
  return {
    place: placeIn(entry, block, offset),
    what,
    mend: '对照原件：漏了的补上，说法不一的统一成一种',
    severity: severityIn(entry, severity),
  }
}

interface Finding {
  readonly block: Block
  readonly offset: number
  readonly what: string
}
