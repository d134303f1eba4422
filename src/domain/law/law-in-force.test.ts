import { expect, test } from 'vitest'
import type { LawArticle } from '#schemas/law-article.ts'
import { toLawInForce } from './law-in-force.ts'

const article = (id: string, more: Partial<LawArticle>): [string, LawArticle] => [
  id,
  { id, law: '村民委员会组织法', article: id, gist: '公开', confirmed: 'yes', ...more },
]
const laws = new Map([
  article('old-30', {
    validFrom: '2018-12-29',
    validTo: '2025-12-31',
    supersededBy: 'new-35',
    appliesTo: ['村'],
  }),
  article('new-35', { validFrom: '2026-01-01', appliesTo: ['村'] }),
  article('town-34', { validFrom: '2026-01-01', appliesTo: ['社区'] }),
  article('all', {}),
])
const basis = ['new-35', 'town-34', 'all']
const idsOn = (day: string, unitKind: '村' | '社区' | '镇') =>
  toLawInForce(basis, laws, { day, unitKind }).map(({ id }) => id)

test('an old notice cites the version of its own day', () => {
  expect(idsOn('2025-12-31', '村')).toEqual(['old-30', 'all'])
  expect(idsOn('2026-01-01', '村')).toEqual(['new-35', 'all'])
})

test('a community is not bound by the law on villages, and a town by both', () => {
  expect(idsOn('2026-03-01', '社区')).toEqual(['town-34', 'all'])
  expect(idsOn('2026-03-01', '镇')).toEqual(['new-35', 'town-34', 'all'])
})
