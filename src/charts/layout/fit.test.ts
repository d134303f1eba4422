import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart, ChartKind } from '#charts/chart.ts'
import { toSvg } from '#charts/faces/to-svg.ts'
import { testHead } from '#charts/testing/heads.ts'
import { parseSvg } from '#charts/testing/parse-svg.ts'
import type { SvgElement } from '#charts/testing/parse-svg.ts'
import { measureText, minimumWidth } from './measure.ts'

describe.each(['bars', 'stacked', 'trend', 'scatter', 'structure'] as const)(
  'a %s on a phone',
  (kind) => {
    it('writes nothing beyond the edges', () => {
      fc.assert(
        fc.property(arbitraryOrdinaryChart(kind), (chart) => {
          expectWithinEdges(chart)
        }),
        { numRuns: 100 },
      )
    })
  },
)

it('the first value across a scatter has room where the values of the other axis are short', () => {
  expectWithinEdges(toOrdinaryChart('scatter', { categories: ['世纪'], lists: [[-801], [3]] }))
})

function expectWithinEdges(chart: Chart): void {
  for (const { text, left, right } of placeTexts(parseSvg(toSvg(chart)), 0)) {
    expect(left, text).toBeGreaterThanOrEqual(-0.5)
    expect(right, text).toBeLessThanOrEqual(minimumWidth + 0.5)
  }
}

/** As units and numbers are in this country: names of up to seven characters, numbers of up to five digits. */
function arbitraryOrdinaryChart(kind: ChartKind): fc.Arbitrary<Chart> {
  const name = fc.integer({ min: 2, max: 7 }).map((length) => '世纪花园社区居'.slice(0, length))
  return fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, count]) => {
      const values = fc.array(fc.integer({ min: -2000, max: 99_999 }), {
        minLength: rows,
        maxLength: rows,
      })
      const size = kind === 'scatter' ? 2 : count
      return fc
        .record({
          categories: fc.array(name, { minLength: rows, maxLength: rows }),
          lists: fc.array(values, { minLength: size, maxLength: size }),
        })
        .map((content) => toOrdinaryChart(kind, content))
    })
}

function toOrdinaryChart(kind: ChartKind, { categories, lists }: ChartContent): Chart {
  return {
    ...testHead,
    kind,
    precision: 0,
    dimension: '社区',
    categories,
    isAdditive: true,
    series: lists.map((values, place) => ({
      key: `s${place}`,
      label: '优良差未'.charAt(place),
      values,
    })),
  }
}

/** Where each text begins and ends at the least width that the drawing is laid out for, in em. */
function placeTexts(
  element: SvgElement,
  origin: number,
): { text: string; left: number; right: number }[] {
  return element.children.flatMap((child) => {
    const { attributes } = child
    if (child.name !== 'text') {
      const isPlot = child.name === 'svg' && attributes.viewBox === undefined
      return placeTexts(child, origin + (isPlot ? readLength(attributes.x) : 0))
    }
    const width = measureText(child.text)
    const at = origin + readLength(attributes.x) + readLength(attributes.dx)
    const before =
      { start: 0, middle: width / 2, end: width }[attributes['text-anchor'] ?? 'start'] ?? 0
    return [{ text: child.text, left: at - before, right: at - before + width }]
  })
}

function readLength(length = '0em'): number {
  const number = Number.parseFloat(length)
  return length.endsWith('%') ? (number / 100) * minimumWidth : number
}

interface ChartContent {
  readonly categories: readonly string[]
  readonly lists: readonly (readonly number[])[]
}
