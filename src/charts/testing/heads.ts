import type { ChartHead } from '#charts/chart.ts'

/** A head for charts in tests. */
export const testHead: ChartHead = {
  id: 'test',
  title: '测试图',
  unit: '篇',
  source: { text: '测试', asOf: '2026-01-01' },
}
