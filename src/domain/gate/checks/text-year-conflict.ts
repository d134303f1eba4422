import type { Corpus, Entry } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { severityIn } from '#domain/gate/published-fault.ts'
import { ownBlocksOf, placeIn } from '#domain/prose/body.ts'
import { findMentionedYears, findPresentYears } from '#domain/prose/spoken-years.ts'
import type { Summary } from '#schemas/summary.ts'

/** A report of an earlier year with a new year in its title. */
export const yearConflict: Check = {
  code: 'T011',
  severity: 'warning',
  title: '正文的年份和标题对不上',
  why: '旧材料改个年份再发，会把往年的事说成今年的。',
  *find({ summaries }: Corpus) {
    for (const entry of summaries) {
      const year = ownYearOf(entry.data)
      if (year === undefined) continue
      yield* findPresent(entry, year)
      yield* findOnlyEarlier(entry, year)
    }
  },
}

function ownYearOf({ title, period }: Summary): number | undefined {
  const inTitle = new Set(title.match(/(?<!\d)(?:19|20)\d{2}(?=年)/g))
  const [year] = period === undefined || period === 'event' ? inTitle : [period.slice(0, 4)]
  return year === undefined || (period === undefined && inTitle.size > 1) ? undefined : Number(year)
}

function* findPresent(entry: Entry<Summary>, year: number): Generator<Problem> {
  for (const block of ownBlocksOf(entry)) {
    for (const { words, year: spoken, offset } of findPresentYears(block.text)) {
      // A report speaks of the turn of the year that follows.
      if (spoken === year || spoken === year + 1) continue
      yield {
        place: placeIn(entry, block, offset),
        what: `标题和期间是 ${year} 年，正文却说“${words}”（${spoken} 年）`,
        ...mending(entry),
      }
    }
  }
}

/** Nothing in the body is of the year, and what it dates lies years back. */
function* findOnlyEarlier(entry: Entry<Summary>, year: number): Generator<Problem> {
  const dated = ownBlocksOf(entry).flatMap((block) =>
    findMentionedYears(block.text).map((mentioned) => ({ block, mentioned })),
  )
  const [first] = dated
  const latest = Math.max(...dated.map(({ mentioned }) => mentioned))
  if (first === undefined || dated.length < fewestMentions || year - latest < fewestYears) return
  yield {
    place: placeIn(entry, first.block, 0),
    what: `标题和期间是 ${year} 年，正文里 ${dated.length} 处年份都不晚于 ${latest} 年`,
    ...mending(entry),
  }
}

// One look back is usual; three, and none at the year itself, are another year's report.
const fewestMentions = 3
const fewestYears = 2

function mending(entry: Entry<Summary>): Pick<Problem, 'mend' | 'severity'> {
  return {
    mend: '核对这是哪一年的材料，改正标题和期间，或者换成当年的内容',
    severity: severityIn(entry, 'warning'),
  }
}
