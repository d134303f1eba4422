import { expect, test } from 'vitest'
import type { ListView } from './list-view.ts'
import { toFacetView, toKindView, toMonthView, toYearView } from './list-view.ts'
import type { Notice } from './notice.ts'

function createNotice(id: string, publishedAt: string, facetId = 'finance'): Notice {
  return {
    kind: 'affairs',
    id,
    path: `/affairs/${publishedAt.slice(0, 4)}/${id}/`,
    title: id,
    unit: undefined,
    facet: { id: facetId, name: facetId },
    publishedAt,
    isDemo: true,
    stamp: undefined,
    isGone: false,
    openUntil: undefined,
  }
}

const march = Array.from({ length: 14 }, (_, index) =>
  createNotice(`m${index}`, '2026-03-10 09:00'),
)
const notices = [
  createNotice('newest', '2026-04-02 09:00', 'land'),
  ...march,
  createNotice('old', '2025-12-30 09:00'),
]
const shown = ({ sections }: ListView) =>
  sections.map((section) => [section.heading, section.notices.length])

test('a kind opens with its newest year by month, and leads into every year', () => {
  const view = toKindView('affairs', notices)
  expect(view.count).toBe(16)
  expect(shown(view)).toEqual([
    ['2026年4月', 1],
    ['2026年3月', 12],
  ])
  expect(view.filters[0]?.links.map(({ path, count }) => [path, count])).toEqual([
    ['/affairs/2026/', 15],
    ['/affairs/2025/', 1],
  ])
})

test('a full month of a year leads to the page that has all of it', () => {
  const [april, full] = toYearView('affairs', notices, '2026').sections
  expect(april?.more).toBeUndefined()
  expect(full?.more).toEqual({ path: '/affairs/2026/months/03/', count: 14 })
  expect(shown(toMonthView('affairs', notices, '2026-03'))).toEqual([['2026年3月', 14]])
})

test('what entries are filed under narrows a year, with the current one marked', () => {
  const view = toFacetView('affairs', notices, '2026', 'land')
  expect(shown(view)).toEqual([['2026年4月', 1]])
  expect(
    view.filters[1]?.links.map(({ name, count, isCurrent }) => [name, count, isCurrent]),
  ).toEqual([
    ['全部', 15, false],
    ['finance', 14, false],
    ['land', 1, true],
  ])
})

test('a kind without any entry is an empty list', () => {
  expect(toKindView('policies', [])).toMatchObject({ count: 0, sections: [] })
})
