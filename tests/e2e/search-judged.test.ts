import { describe, expect, inject } from 'vitest'
import { createPageSearcher } from '../../scripts/lib/bench-search/searchers/page-searcher.ts'
import type { SearchOutcome } from '../../scripts/lib/bench-search/searchers/searcher.ts'
import { findRank, judgePhrase, readJudgedSet } from '../search/judged-set.ts'
import type { JudgedRow } from '../search/judged-set.ts'
import { test } from '../support/e2e-test.ts'
import { testNow } from '../support/test-clock.ts'

describe('search on the content that ships', () => {
  // One page and one test: what it costs is asking, and every query can be asked in one visit. They
  // are 121, some 20 seconds when nothing else runs.
  test(
    'what residents type leads to what they look for',
    { timeout: 600_000 },
    async ({ openPage }) => {
      const page = await openPage('search/')
      // 去年 and 上个月 count from the day on which the answers were chosen.
      await page.clock.setFixedTime(new Date(testNow))
      const searcher = createPageSearcher(page, new URL(inject('siteUrl')).pathname)
      const asked: Asked[] = []
      for (const row of readJudgedSet()) {
        asked.push({ row, outcome: await searcher.search(row.query) })
      }
      const of = (measure: JudgedRow['measure'], kind?: string) =>
        asked.filter(({ row }) => row.measure === measure && (kind ?? row.kind) === row.kind)

      const phrases = of('phrase').map((each) => ({ ...each, ...judge(each) }))
      const across = phrases.filter(({ row }) => row.kind === 'across')
      const lost = phrases.filter(({ recall, precision }) => recall < 1 || precision < 1)
      expect
        .soft(
          mean(phrases, ({ recall }) => recall),
          name(lost),
        )
        .toBeGreaterThanOrEqual(0.99)
      expect
        .soft(
          mean(phrases, ({ precision }) => precision),
          name(lost),
        )
        .toBeGreaterThanOrEqual(0.99)
      expect
        .soft(
          mean(across, ({ recall }) => recall),
          name(lost),
        )
        .toBeGreaterThanOrEqual(0.99)

      const known = of('known').map((each) => ({ ...each, rank: findRank(each.row, each.outcome) }))
      const notFirst = name(known.filter(({ rank }) => rank !== 1))
      const within = (most: number) => mean(known, ({ rank = Infinity }) => (rank <= most ? 1 : 0))
      expect.soft(within(1), notFirst).toBeGreaterThanOrEqual(0.92)
      expect.soft(within(3), notFirst).toBeGreaterThanOrEqual(0.96)

      const found = of('absent').filter(({ outcome }) => outcome.exactCount > 0)
      expect.soft(name(found), 'what stands nowhere is not found').toBe('')
      expect([phrases, known, of('absent')].map(({ length }) => length)).toEqual([41, 68, 12])
    },
  )
})

function judge({ row, outcome }: Asked) {
  return judgePhrase(row, outcome)
}

function mean<T>(list: readonly T[], valueOf: (item: T) => number): number {
  return list.reduce((sum, item) => sum + valueOf(item), 0) / list.length
}

/** The losers, for whoever mends search or the set: what was asked, what was wanted, what came. */
function name(asked: readonly Asked[]): string {
  return asked
    .map(({ row, outcome }) => {
      const shown = outcome.rows.slice(0, 3).map(({ path }) => path)
      return `${row.kind}: ${row.query}: wanted ${row.expected}, came ${shown.join(' ')}`
    })
    .join('\n')
}

interface Asked {
  readonly row: JudgedRow
  readonly outcome: SearchOutcome
}
