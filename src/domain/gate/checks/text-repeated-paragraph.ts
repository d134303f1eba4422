import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import type { Block } from '#domain/prose/blocks.ts'
import { ownBlocksOf, placeIn } from '#domain/prose/body.ts'
import { withoutMask } from '#domain/prose/mask.ts'

/** The same paragraph or the same block of metadata twice in one text. */
export const repeatedParagraph: Check = {
  code: 'T013',
  severity: 'warning',
  title: '同一段内容出现两次',
  why: '复制时多贴了一份，读者会以为是两件事。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      const firstLines = new Map<string, number>()
      for (const block of ownBlocksOf(entry)) {
        const key = keyOf(block)
        const firstLine = key === undefined ? undefined : firstLines.get(key)
        if (key !== undefined && firstLine === undefined) firstLines.set(key, block.line)
        if (firstLine === undefined) continue
        yield {
          place: placeIn(entry, block, 0),
          what: `${nameOf(block)}和第 ${firstLine} 行的重复`,
          mend: '留下一份，删去另一份；本来就要写两次的，改写其中一份',
        }
      }
    }
  },
}

// Shorter than this, two paragraphs may well say the same: 特此通知, 云溪区民政局.
const shortest = 20

function keyOf(block: Block): string | undefined {
  const text = withoutMask(block.text).replace(/\s+/g, '')
  if (/索\s*引\s*号/u.test(text) && /(?:发布|成文)日期/u.test(text)) return 'metadata'
  return Array.from(text).length < shortest ? undefined : text
}

function nameOf(block: Block): string {
  return keyOf(block) === 'metadata' ? '文件信息表' : '这一段'
}
