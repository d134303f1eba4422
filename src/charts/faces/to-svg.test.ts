import { describe, expect, it } from 'vitest'
import { createRatingsChart } from '#charts/builders/ratings.ts'
import { createTrendChart } from '#charts/builders/trend.ts'
import { testHead } from '#charts/testing/heads.ts'
import { findElements, parseSvg } from '#charts/testing/parse-svg.ts'
import { toReading } from './to-reading.ts'
import { toSvg } from './to-svg.ts'

const ratings = createRatingsChart(
  { ...testHead, id: 'ratings', unit: '个', dimension: '区县', ratings: ['优', '良', '差'] },
  ['优', '良', '差', null].map((rating) => ({ group: '新区', rating })),
)
const trend = createTrendChart(
  { ...testHead, id: 'trend', measures: ['优', '良', '差'].map((key) => ({ key, label: key })) },
  ['2024', '2025', '2027'].map((period) => ({ period, values: { 优: 3, 良: 2, 差: 1 } })),
)

describe('the drawing', () => {
  it('is an image with a name and the reading as its description', () => {
    const svg = parseSvg(toSvg(ratings))
    expect(svg.attributes).toMatchObject({
      role: 'img',
      'aria-labelledby': 'ratings-title ratings-reading',
    })
    expect(findElements(svg, 'title')[0]).toMatchObject({
      attributes: { id: 'ratings-title' },
      text: '测试图',
    })
    expect(findElements(svg, 'desc')[0]?.text).toBe(toReading(ratings))
  })

  it('has ids that begin with the id of the chart, each once', () => {
    for (const chart of [ratings, trend]) {
      const ids = [...toSvg(chart).matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id.startsWith(`${chart.id}-`)).toBe(true)
    }
  })

  it('refers only to ids that it has', () => {
    for (const chart of [ratings, trend]) {
      const svg = toSvg(chart)
      const references = [...svg.matchAll(/(?:url\(#|href="#)([^")]*)/g)].map(([, id = '']) => id)
      expect(references.length).toBeGreaterThan(0)
      for (const id of references) expect(svg).toContain(` id="${id}"`)
    }
  })

  it('tells ratings apart without colour: solid, hatched, dotted, hollow', () => {
    const groups = findElements(parseSvg(toSvg(ratings)), 'g').filter(
      ({ attributes }) => attributes['data-series'] !== undefined,
    )
    expect(groups.map(({ attributes }) => attributes.fill)).toEqual([
      'var(--chart-1,#2F6DB5)',
      'url(#ratings-p1)',
      'url(#ratings-p2)',
      'none',
    ])
  })

  it('tells lines apart by dash and mark, and breaks them where nothing is known', () => {
    const svg = parseSvg(toSvg(trend))
    const lines = findElements(svg, 'path').filter(({ attributes }) => attributes.fill === 'none')
    expect(lines.map(({ attributes }) => attributes['stroke-dasharray'])).toEqual([
      undefined,
      '7 4',
      '2 4',
    ])
    for (const { attributes } of lines) expect(attributes.d?.match(/M/g)).toHaveLength(2)
    expect(new Set(findElements(svg, 'use').map(({ attributes }) => attributes.href)).size).toBe(3)
  })

  it('needs no style attribute, which the content security policy forbids', () => {
    expect(toSvg(ratings) + toSvg(trend)).not.toMatch(/ style=|<style|<script| on[a-z]+=/)
  })

  it('says so when there is nothing', () => {
    expect(toSvg({ ...trend, categories: [], ticks: [], series: [] })).toContain('>暂无数据</text>')
  })

  it('is at most 3 kB gzip for three series over twelve quarters', async () => {
    const periods = ['2024', '2025', '2026'].flatMap((year) =>
      [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
    )
    const chart = createTrendChart(
      { ...testHead, measures: ['a', 'b', 'c'].map((key) => ({ key, label: key })) },
      periods.map((period, row) => ({
        period,
        values: { a: row * 7, b: (row * 5) % 17, c: (row * 3) % 11 },
      })),
    )
    const gzip = new Blob([toSvg(chart)]).stream().pipeThrough(new CompressionStream('gzip'))
    expect((await new Response(gzip).arrayBuffer()).byteLength).toBeLessThanOrEqual(3000)
  })
})
