import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { severityIn } from '#domain/gate/published-fault.ts'
import { ownBlocksOf, placeIn } from '#domain/prose/body.ts'
import { createMentionFinder } from '#domain/prose/unit-mentions.ts'

/** Units are called in texts what they are called in data/units.csv. */
export const unitNames: Check = {
  code: 'T014',
  severity: 'warning',
  title: '单位名称和单位表不一致',
  why: '写法不一，读者不知道是不是同一个地方，检索也会漏。',
  *find(corpus) {
    const findMentions = createMentionFinder(corpus.units.map(({ data }) => data))
    for (const entry of listEntries(corpus)) {
      for (const block of ownBlocksOf(entry)) {
        for (const { name, offset, usual } of findMentions(block.text)) {
          yield {
            place: placeIn(entry, block, offset),
            what: `单位表里没有“${name}”`,
            mend:
              usual === undefined
                ? '核对名称；确有这个单位的，写进 data/units.csv 的 name 或 aliases'
                : `是不是“${usual}”？是另一种写法的，写进 data/units.csv 的 aliases`,
            severity: severityIn(entry, 'warning'),
          }
        }
      }
    }
  },
}
