import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { ownBlocksOf, placeIn } from '#domain/prose/body.ts'
import { findNumberingBreaks } from '#domain/prose/numbering.ts'
import { findSpokenBreaks } from '#domain/prose/spoken-numbering.ts'

/** Numbers of headings and entries count through on each level. */
export const numbering: Check = {
  code: 'T007',
  severity: 'warning',
  title: '序号重复或者跳号',
  why: '序号断了，要么漏了内容，要么读者引用时指错地方。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      const blocks = ownBlocksOf(entry)
      for (const { block, label, number, expected } of findNumberingBreaks(blocks)) {
        yield { place: placeIn(entry, block, 0), ...explain(label, number, expected) }
      }
      for (const block of blocks) {
        for (const { label, offset, number, expected } of findSpokenBreaks(block.text)) {
          yield { place: placeIn(entry, block, offset), ...explain(label, number, expected) }
        }
      }
    }
  },
}

function explain(label: string, number: number, expected: number) {
  const fault = number < expected ? '序号重复或者倒退' : '序号跳过了'
  return {
    what: `“${label}”应是第 ${expected} 项，${fault}${number > expected ? ` ${expected}` : ''}`,
    mend: '对照原件：漏了内容的补上，没有漏的把序号改连',
  }
}
