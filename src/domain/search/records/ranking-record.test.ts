import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Corpus, Table } from '#domain/corpus.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { createRecordContext } from './record-context.ts'
import { toRankingRecords } from './ranking-record.ts'

const { corpus } = loadCorpus(resolve('tests/fixtures/sites/town'))
const file = 'data/rankings/disclosure/2026-Q3.csv'

function recordsOf(tables: Corpus['tables'] = corpus.tables) {
  const context = createRecordContext({ ...corpus, tables }, '2026-11-22 10:00')
  return corpus.rankings.flatMap((entry) => toRankingRecords(entry, context))
}

function rowsOf(tables?: Corpus['tables']) {
  const record = recordsOf(tables).find(({ path }) => path === '/rankings/disclosure/2026-Q3/')
  return record?.sections.filter(({ path }) => /#(?:qh-|row-)/.test(path))
}

test('a unit is found in its row, with what stands in it', () => {
  expect(rowsOf()).toEqual([
    {
      heading: '梨园村',
      path: '/rankings/disclosure/2026-Q3/#qh-liyuan',
      text: '城关镇，梨园村，名次 1，得分 91 分，优',
    },
    {
      heading: '桐花社区',
      path: '/rankings/disclosure/2026-Q3/#qh-tonghua',
      text: '城关镇，桐花社区，名次 2，得分 86 分，良',
    },
  ])
})

test('a row of an unknown unit is opened by its line', () => {
  const table: Table = {
    file,
    columns: ['unit', 'town', 'score', 'rating'],
    rows: [{ line: 7, cells: { unit: '某村', town: '城关镇', score: '', rating: '' } }],
  }
  expect(rowsOf(new Map([[file, table]]))).toEqual([
    {
      heading: '某村',
      path: '/rankings/disclosure/2026-Q3/#row-7',
      text: '城关镇，某村，未评',
    },
  ])
})

test('the text about all periods is found once, on the page of the ranking', () => {
  const paths = recordsOf().flatMap(({ sections }) => sections.map(({ path }) => path))
  expect(paths.filter((path) => path === '/rankings/disclosure/')).toHaveLength(1)
})
