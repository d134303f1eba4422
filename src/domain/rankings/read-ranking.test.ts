import { describe, expect, it } from 'vitest'
import type { Table } from '#domain/corpus.ts'
import type { RankingColumn } from '#schemas/ranking.ts'
import type { Unit } from '#schemas/unit.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { rateValue } from './rating.ts'
import { readRankingTable } from './read-ranking.ts'

const columns: readonly RankingColumn[] = [
  { key: 'town', label: '街道、镇', role: 'group' },
  { key: 'community', label: '社区', role: 'name' },
  { key: 'submitted', label: '上报数', role: 'measure' },
  { key: 'rating', label: '等次', role: 'rating' },
  { key: 'note', label: '备注', role: 'note' },
]

const units: readonly Unit[] = [
  createUnit('county', '青禾县', '区县'),
  createUnit('east', '东城街道', '街道', 'county'),
  createUnit('east-light', '光明社区', '社区', 'east'),
  createUnit('east-office', '东城街道社区办', '科室', 'east', ['社区办']),
  createUnit('west', '西河镇', '镇', 'county', ['西河']),
  createUnit('west-light', '光明社区', '社区', 'west'),
]

describe('readRankingTable', () => {
  it('finds units by name or alias below the unit of their group', () => {
    const { rows, faults } = read([
      ['东城街道', '光明社区', '10', '良', ''],
      ['西河', '光明社区', '18', '良', ''],
      ['青禾县', '社区办', '7', '', '不评'],
    ])
    expect(rows.map(({ unitId }) => unitId)).toEqual(['east-light', 'west-light', 'east-office'])
    expect(faults).toEqual([])
  })

  it('keeps blanks absent: no value, no rating, no group', () => {
    const { rows } = read([['', '社区办', '', '', '']])
    expect(rows).toEqual([
      { line: 2, name: '社区办', unitId: 'east-office', values: { submitted: undefined } },
    ])
  })

  it('keeps a row whose unit or number it cannot tell, and says why', () => {
    const { rows, faults } = read([
      ['', '光明社区', '10', '', ''],
      ['东城街道', '无名社区', '1,018', '', ''],
      ['南山乡', '光明社区', '3', '', ''],
      ['西河镇', '', '4', '', ''],
    ])
    expect(rows.map(({ unitId, values }) => [unitId, values.submitted])).toEqual([
      [undefined, 10],
      [undefined, undefined],
      [undefined, 3],
      [undefined, 4],
    ])
    expect(faults.map(({ kind, line, column }) => [kind, line, column])).toEqual([
      ['ambiguous-unit', 2, 'community'],
      ['not-a-number', 3, 'submitted'],
      ['unknown-unit', 3, 'community'],
      ['unknown-group', 4, 'town'],
      ['no-name', 5, 'community'],
    ])
  })

  it('tells a unit that stands in two rows, under whatever name', () => {
    const { faults } = read([
      ['东城街道', '社区办', '1', '', ''],
      ['东城街道', '东城街道社区办', '2', '', ''],
    ])
    expect(faults).toEqual([
      { kind: 'repeated-row', line: 3, column: 'community', text: '东城街道社区办', firstLine: 2 },
    ])
  })

  it('reads ids where the table has them, and names the unit', () => {
    const byId: readonly RankingColumn[] = [
      { key: 'unit', label: '单位', role: 'unit' },
      { key: 'score', label: '得分', role: 'measure' },
    ]
    const table = createTable(
      ['unit', 'score'],
      [
        ['west-light', '88.5'],
        ['gone', '70'],
      ],
    )
    const { rows, faults } = readRankingTable({ columns: [...byId] }, table, units)
    expect(rows).toEqual([
      { line: 2, name: '光明社区', unitId: 'west-light', values: { score: 88.5 } },
      { line: 3, name: 'gone', values: { score: 70 } },
    ])
    expect(faults.map(({ kind }) => kind)).toEqual(['unknown-unit'])
  })

  it('tells columns that are missing or were not declared', () => {
    const table = createTable(['town', 'community', 'sent', 'rating', 'note'], [])
    const { faults } = readRankingTable({ columns: [...columns] }, table, units)
    expect(faults.map(({ kind, column }) => [kind, column])).toEqual([
      ['missing-column', 'submitted'],
      ['unknown-column', 'sent'],
    ])
  })
})

describe('the ranking of Tongchuan, 2016', () => {
  const { corpus } = loadCorpus('.')
  const ranking = corpus.rankings.find(({ id }) => id === 'tongchuan-community-reports')
  const table = corpus.tables.get('data/rankings/tongchuan-community-reports/2016.csv')
  const read =
    ranking &&
    table &&
    readRankingTable(
      ranking.data,
      table,
      corpus.units.map(({ data }) => data),
    )
  const rows = read?.rows ?? []

  it('has 80 rows, each of one unit', () => {
    expect(read?.faults).toEqual([])
    expect(new Set(rows.map(({ unitId }) => unitId)).size).toBe(80)
  })

  it('has 75 rated rows that all obey the rule, and 5 that are unrated', () => {
    const rated = rows.filter(({ rating }) => rating !== undefined)
    const rule = ranking?.data.rule ?? { bands: [] }
    expect(rated).toHaveLength(75)
    expect(
      rated.filter(({ values, rating }) => rateValue(rule, values.submitted ?? -1) !== rating),
    ).toEqual([])
    expect(rows.filter(({ rating }) => rating === undefined).map(({ name }) => name)).toHaveLength(
      5,
    )
  })

  it('sums to 1260 submitted and 624 pushed', () => {
    const sum = (key: string) => rows.reduce((total, { values }) => total + (values[key] ?? 0), 0)
    expect([sum('submitted'), sum('pushed')]).toEqual([1260, 624])
  })
})

function read(records: readonly (readonly string[])[]) {
  const table = createTable(
    columns.map(({ key }) => key),
    records,
  )
  return readRankingTable({ columns: [...columns] }, table, units)
}

function createTable(names: readonly string[], records: readonly (readonly string[])[]): Table {
  return {
    file: 'data/rankings/reports/2026-Q1.csv',
    columns: names,
    rows: records.map((cells, index) => ({
      line: index + 2,
      cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])),
    })),
  }
}

function createUnit(
  id: string,
  name: string,
  kind: Unit['kind'],
  parent?: string,
  aliases: string[] = [],
): Unit {
  return { id, name, kind, aliases, origin: 'demo', ...(parent === undefined ? {} : { parent }) }
}
