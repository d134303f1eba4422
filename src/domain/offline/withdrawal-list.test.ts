import { expect, test } from 'vitest'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { toWithdrawalList } from './withdrawal-list.ts'

const { corpus } = loadCorpus('tests/fixtures/sites/town')
const path = '/affairs/2026/tonghua-grid-2026/'

test('what was withdrawn is listed until no copy of it can be left', () => {
  expect(toWithdrawalList(corpus, '2026-05-20 09:00').withdrawn).toEqual([path])
  expect(toWithdrawalList(corpus, '2026-07-19 23:59').withdrawn).toEqual([path])
  expect(toWithdrawalList(corpus, '2026-07-20 00:00').withdrawn).toEqual([])
})

test('what hung only on the wall is not named', () => {
  const wall = corpus.affairs.map((affair) => ({
    ...affair,
    data: { ...affair.data, scope: 'board-only' as const },
  }))
  const list = toWithdrawalList({ ...corpus, affairs: wall }, '2026-05-20 09:00')
  expect(list.withdrawn).toEqual([])
})
