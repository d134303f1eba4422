import type { PeriodName } from '#domain/format/period.ts'

/** A period short enough for an axis; its year stands on a second line, to be said once. */
export function formatPeriodTick({ kind, year, ordinal }: PeriodName): string {
  switch (kind) {
    case 'month':
      return `${ordinal}月\n${year}`
    case 'quarter':
      return `${['一', '二', '三', '四'][ordinal - 1] ?? ordinal}季\n${year}`
    case 'half':
      return `${ordinal === 1 ? '上半年' : '下半年'}\n${year}`
    case 'year':
      return `${year}`
  }
}
