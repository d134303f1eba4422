import { describe, expect, it } from 'vitest'
import { toTable } from '#charts/faces/to-table.ts'
import { testHead } from '#charts/testing/heads.ts'
import { createStructureChart } from './structure.ts'

const head = {
  ...testHead,
  unit: '人',
  dimension: '年龄',
  wholes: [{ key: 'members', label: '成员' }],
}

function createAges(...counts: (number | null)[]) {
  return counts.map((members, band) => ({ label: `第${band + 1}段`, counts: { members } }))
}

describe('a structure', () => {
  it('has the counts and in its table their shares', () => {
    const chart = createStructureChart(head, createAges(6, 28, 45, 23, 6))
    expect(chart.series[0]?.values).toEqual([6, 28, 45, 23, 6])
    const { columns, rows } = toTable(chart)
    expect(columns.map(({ label }) => label)).toEqual(['年龄', '成员（人）', '成员占比（%）'])
    expect(rows.map((cells) => cells[2]?.text)).toEqual(['5.6%', '25.9%', '41.7%', '21.3%', '5.6%'])
    expect(rows[0]?.[2]?.value).toBe(5.5556)
  })

  it.each([
    ['one count is unknown', [6, null]],
    ['nobody is counted', [0, 0]],
    ['a count is negative', [5, -1]],
  ])('has no shares where %s', (_, counts) => {
    const { rows } = toTable(createStructureChart(head, createAges(...counts)))
    expect(rows.map((cells) => cells[2]?.text)).toEqual(['无数据', '无数据'])
  })
})
