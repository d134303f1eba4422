import type { Check } from '#domain/gate/check.ts'
import { parsePeriod } from '#domain/days/period.ts'
import type { Period } from '#domain/days/period.ts'
import { findNamedPeriods } from '#domain/days/title-period.ts'
import type { NamedPeriods } from '#domain/days/title-period.ts'
import { severityIn } from '#domain/gate/published-fault.ts'

export const titlePeriod: Check = {
  code: 'D011',
  severity: 'warning',
  title: '标题里的期间和 period 对不上',
  why: '标题和数据说的不是同一段时间，读者和统计都会弄错。',
  *find({ affairs, summaries }) {
    for (const entry of [...affairs, ...summaries]) {
      const period = parsePeriod(entry.data.period ?? '')
      if (period === undefined || !contradicts(findNamedPeriods(entry.data.title), period)) continue
      yield {
        place: { file: entry.file, path: ['period'] },
        what: `标题是“${entry.data.title}”，period 是${period.label}`,
        mend: '改正标题或 period',
        severity: severityIn(entry, 'warning'),
      }
    }
  },
}

function contradicts(named: NamedPeriods, { kind, year, ordinal }: Period): boolean {
  // A span of years, as of a term or a plan, holds those between.
  const isOtherYear =
    named.years.length > 0 && (year < Math.min(...named.years) || year > Math.max(...named.years))
  const ordinals = { month: named.months, quarter: named.quarters, half: named.halves, year: [] }
  const ofKind: readonly number[] = ordinals[kind]
  return isOtherYear || (ofKind.length > 0 && !ofKind.includes(ordinal))
}
