import { expect, test } from 'vitest'
import type { Ranking } from '#schemas/ranking.ts'
import type { RankingTableRow } from './read-ranking.ts'
import { countRatings, toGroups, toStandings } from './standings.ts'

const ranking: Pick<Ranking, 'rule' | 'tiebreak'> = {
  rule: {
    measure: 'submitted',
    bands: [
      { label: '优', min: 20 },
      { label: '良', min: 10, max: 19 },
      { label: '差', min: 0, max: 9 },
    ],
  },
  tiebreak: 'pushed',
}

function createRow(
  line: number,
  name: string,
  submitted: number,
  rating?: string,
  pushed = 0,
): RankingTableRow {
  return {
    line,
    group: line < 4 ? '东区' : '西区',
    name,
    unitId: name,
    values: { submitted, pushed },
    ...(rating === undefined ? {} : { rating }),
  }
}

test('equal values share a rank, the tiebreak only orders them', () => {
  const rows = [
    createRow(2, 'a', 20, '优', 1),
    createRow(3, 'b', 20, '优', 5),
    createRow(4, 'c', 9, '差'),
  ]
  expect(
    toStandings(ranking, rows, undefined).map(({ row, rank, isTied }) => [row.name, rank, isTied]),
  ).toEqual([
    ['b', 1, true],
    ['a', 1, true],
    ['c', 3, false],
  ])
})

test('a row without a published rating is neither ranked nor rated', () => {
  const [rated, unrated] = toStandings(
    ranking,
    [createRow(2, 'office', 18), createRow(3, 'b', 9, '差')],
    undefined,
  )
  expect(rated?.row.name).toBe('b')
  expect(unrated).toMatchObject({ rank: undefined, computedRating: undefined, isMisrated: false })
})

test('a published rating that the rule does not give is marked', () => {
  const [standing] = toStandings(ranking, [createRow(2, 'a', 9, '良')], undefined)
  expect(standing).toMatchObject({ computedRating: '差', isMisrated: true })
})

test('movement compares a unit with itself in the period before', () => {
  const before = toStandings(
    ranking,
    [createRow(2, 'a', 30, '优'), createRow(3, 'b', 20, '优')],
    undefined,
  )
  const after = toStandings(
    ranking,
    [createRow(2, 'a', 10, '良'), createRow(3, 'b', 20, '优'), createRow(4, 'n', 1, '差')],
    before,
  )
  expect(after.map(({ row, movement }) => [row.name, movement?.kind, movement?.places])).toEqual([
    ['b', 'up', 1],
    ['a', 'down', 1],
    ['n', 'new', 0],
  ])
})

test('ratings are counted in the order of the rule, the unrated apart', () => {
  const standings = toStandings(
    ranking,
    [createRow(2, 'a', 9, '差'), createRow(3, 'b', 20, '优'), createRow(4, 'c', 0)],
    undefined,
  )
  expect(countRatings(ranking, standings)).toEqual([
    { label: '优', count: 1 },
    { label: '良', count: 0 },
    { label: '差', count: 1 },
    { label: '未评', count: 1 },
  ])
})

test('groups keep the order in which they were published', () => {
  const standings = toStandings(
    ranking,
    [createRow(2, 'a', 1, '差'), createRow(5, 'b', 90, '优')],
    undefined,
  )
  expect(toGroups(standings).map(({ group }) => group)).toEqual(['东区', '西区'])
})
