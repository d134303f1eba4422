import type { ChartJsConfig } from '#charts/chart-js/config.ts'

/** What a point is called: its category, and in a scatter its group. */
export function findName({ data, type }: ChartJsConfig, dataset: number, index: number): string {
  const one = data.datasets[dataset]
  const point = one?.data[index]
  if (typeof point !== 'object' || point === null) return data.labels[index] ?? ''
  const name = data.labels[point.row] ?? ''
  return type === 'scatter' && one?.label ? `${name}（${one.label}）` : name
}

/** What a point shows: its series and its value. */
export function findText({ data, type }: ChartJsConfig, dataset: number, index: number): string {
  const one = data.datasets[dataset]
  const text = one?.texts[index] ?? ''
  return type === 'scatter' || text === '' ? text : `${one?.label ?? ''}：${text}`
}
