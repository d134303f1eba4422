import { scaleLinear } from 'd3-scale'
import { formatFixed, formatNumber } from '#domain/format/number.ts'
import { formatPercent } from '#domain/format/percent.ts'
import type { Domain } from './frame.ts'

/** An axis that holds all values and begins and ends at a round number. */
export function createAxis(values: readonly number[], unit: string, startsAtZero: boolean): Axis {
  const domain = scaleLinear()
    .domain(findExtent(values, startsAtZero))
    .nice(tickCount)
    .domain() as unknown as Domain
  const ticks = scaleLinear().domain(domain).ticks(tickCount)
  return { domain, ticks, texts: formatTicks(ticks, unit) }
}

/** An axis of places in a ranking: the first on top, the last of all that had a place at the bottom. */
export function createRankAxis(last: number): Axis {
  const steps = scaleLinear().domain([1, last]).ticks(tickCount).filter(Number.isInteger)
  const inner = steps.filter((tick) => tick > 1 && last - tick >= (last - 1) / 10)
  const ticks = [...new Set([1, ...inner, last])]
  return { domain: [Math.max(2, last), 1], ticks, texts: ticks.map(String) }
}

/** Where a value lies between the ends of an axis, from 0 to 1. */
export function findPlace(value: number, [low, high]: Domain): number {
  // Halved, because the difference of two huge numbers can be infinite.
  return (value / 2 - low / 2) / (high / 2 - low / 2)
}

const tickCount = 4

/**
 * Values that may not begin at 0 begin elsewhere where all lie in a band so narrow that their
 * change would not be seen; the drawing then says where.
 */
function findExtent(values: readonly number[], startsAtZero: boolean): Domain {
  if (values.length === 0) return [0, 1]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (low === high) return low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, low)]
  const isNarrow = low > 0 && high - low < low * narrowBand
  return isNarrow && !startsAtZero ? [low, high] : [Math.min(0, low), Math.max(0, high)]
}

const narrowBand = 0.25

function formatTicks(ticks: readonly number[], unit: string): string[] {
  const largest = Math.max(0, ...ticks.map(Math.abs))
  const [divisor, suffix] = largest >= 1e8 ? [1e8, '亿'] : largest >= 1e4 ? [1e4, '万'] : [1, '']
  return ticks.map((tick) => {
    if (tick === 0) return '0'
    if (unit === '%') return formatPercent(tick, countDecimals(ticks))
    const text = formatNumber(Number((tick / divisor).toPrecision(6)))
    return text.length > longestTick ? shorten(tick) : text + suffix
  })
}

function countDecimals(ticks: readonly number[]): number {
  return Math.max(
    0,
    ...ticks.map((tick) => (String(Number(tick.toPrecision(6))).split('.')[1] ?? '').length),
  )
}

const longestTick = 9

function shorten(tick: number): string {
  return Math.abs(tick) < 1
    ? formatFixed(tick, 3)
    : tick.toExponential(0).replace('-', '−').replace('e+', 'E')
}

export interface Axis {
  readonly domain: Domain
  readonly ticks: readonly number[]
  readonly texts: readonly string[]
}
