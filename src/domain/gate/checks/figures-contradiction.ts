import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { severityIn } from '#domain/gate/published-fault.ts'
import { ownBlocksOf, placeIn } from '#domain/prose/body.ts'
import { findContradictions } from '#domain/prose/contradictions.ts'

/** The same thing said twice in one text with two numbers. */
export const contradiction: Check = {
  code: 'F015',
  severity: 'warning',
  title: '同一件事前后写了两个数',
  why: '读者不知道该信哪一个。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      const blocks = ownBlocksOf(entry).filter(({ kind }) => kind !== 'table')
      for (const { block, offset, what, severity } of findContradictions(blocks)) {
        yield {
          place: placeIn(entry, block, offset),
          what,
          mend: '核对原始材料，统一成一个数；两处说的不是一回事的，分别写明',
          severity: severityIn(entry, severity),
        }
      }
    }
  },
}
