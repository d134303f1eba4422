import { expect, test } from 'vitest'
import { toLighthouseReport } from './lighthouse-report.ts'
import { parseLighthouseResult } from './lighthouse-result.ts'

test('a page passes when every category reaches the bar', () => {
  const good = parseLighthouseResult('/', createJson(1))
  expect(toLighthouseReport([good], '13').passes).toBe(true)
  expect(toLighthouseReport([good], '13').report).toContain(
    '| `/` | 100 | 100 | 100 | 95 | 1.2 s | 1.5 s | 0.012 |',
  )
})

test('one category of one page below the bar fails all', () => {
  const results = [createJson(1), createJson(0.94)].map((json) => parseLighthouseResult('/', json))
  expect(toLighthouseReport(results, '13').passes).toBe(false)
})

test('a category that could not be judged is an error, not a zero', () => {
  expect(() => parseLighthouseResult('/', createJson(null))).toThrow('score')
})

function createJson(performance: number | null): unknown {
  return {
    categories: {
      performance: { score: performance },
      accessibility: { score: 1 },
      'best-practices': { score: 1 },
      seo: { score: 0.95 },
    },
    audits: {
      'first-contentful-paint': { numericValue: 1204 },
      'largest-contentful-paint': { numericValue: 1487 },
      'cumulative-layout-shift': { numericValue: 0.0123 },
    },
  }
}
