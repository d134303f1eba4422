/** The words for a period: 2026年9月, 2026年第三季度, 2026年上半年, 2026年. */
export function formatPeriod({ kind, year, ordinal }: PeriodName): string {
  switch (kind) {
    case 'month':
      return `${year}年${ordinal}月`
    case 'quarter':
      return `${year}年第${['一', '二', '三', '四'][ordinal - 1] ?? ordinal}季度`
    case 'half':
      return `${year}年${ordinal === 1 ? '上' : '下'}半年`
    case 'year':
      return `${year}年`
  }
}

/** What a period is called by: its year, and which month, quarter or half of that year it is. */
export interface PeriodName {
  readonly kind: PeriodKind
  readonly year: number
  /** Counts from 1; a whole year has 1. */
  readonly ordinal: number
}

export type PeriodKind = 'month' | 'quarter' | 'half' | 'year'
