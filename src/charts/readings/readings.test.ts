import { describe, expect, it } from 'vitest'
import { createBarsChart } from '#charts/builders/bars.ts'
import { createRatingsChart } from '#charts/builders/ratings.ts'
import { createScatterChart } from '#charts/builders/scatter.ts'
import { createStructureChart } from '#charts/builders/structure.ts'
import { createTrendChart } from '#charts/builders/trend.ts'
import type { Value } from '#charts/chart.ts'
import { toReading } from '#charts/faces/to-reading.ts'
import { testHead } from '#charts/testing/heads.ts'

describe('the reading of bars', () => {
  const read = (values: readonly Value[], head: object = {}) =>
    say(
      createBarsChart(
        { ...testHead, dimension: '社区', measures: [{ key: 'v', label: '报送' }], ...head },
        values.map((v, row) => ({ label: '甲乙丙丁戊己'.charAt(row), values: { v } })),
      ),
    )

  it.each<[string, Value[], string]>([
    [
      'extremes and sum',
      [3, 85, 0],
      '报送最多的是乙（85 篇），最少的是丙（0 篇），3 个社区合计 88 篇。',
    ],
    [
      'a tie',
      [5, 5, 1],
      '报送最多的是甲、乙（均为 5 篇），最少的是丙（1 篇），3 个社区合计 11 篇。',
    ],
    [
      'a long tie',
      [0, 0, 0, 0, 7],
      '报送最多的是戊（7 篇），最少的是甲、乙等 4 个社区（均为 0 篇），5 个社区合计 7 篇。',
    ],
    ['one row', [7], '甲：报送 7 篇。'],
    ['all equal', [4, 4], '2 个社区的报送均为 4 篇，2 个社区合计 8 篇。'],
    ['all zero', [0, 0, 0], '3 个社区的报送均为 0 篇。'],
    ['nothing', [], '测试图：暂无数据。'],
    ['nothing known', [null, null], '测试图：暂无数据。'],
    [
      'one unknown',
      [1, null, 2],
      '报送最多的是丙（2 篇），最少的是甲（1 篇），有数据的 2 个社区合计 3 篇，另有 1 个社区无数据。',
    ],
    ['negatives', [-3, 4], '报送最高的是乙（4 篇），最低的是甲（−3 篇），2 个社区合计 1 篇。'],
  ])('says %s', (_, values, expected) => {
    expect(read(values)).toBe(expected)
  })

  it('does not add up percentages, and calls them high and low', () => {
    expect(read([12.5, 50], { unit: '%', precision: 1 })).toBe(
      '报送最高的是乙（50.0%），最低的是甲（12.5%）。',
    )
  })
})

describe('the reading of ratings', () => {
  const read = (...ratings: [string, string | null][]) =>
    say(
      createRatingsChart(
        { ...testHead, unit: '个', dimension: '区县', ratings: ['优', '良', '差'] },
        ratings.map(([group, rating]) => ({ group, rating })),
      ),
    )

  it('says totals with shares among the rated, the unrated apart, and where the best share lies', () => {
    expect(read(['甲县', '优'], ['甲县', '差'], ['乙县', '优'], ['乙县', null])).toBe(
      '合计优 2 个（66.7%）、良 0 个（0.0%）、差 1 个（33.3%），另有未评级 1 个；优的占比最高的是乙县（100.0%），最低的是甲县（50.0%）。',
    )
  })

  it('compares nothing where there is one group, or equal ones', () => {
    expect(read(['甲县', '优'])).toBe('合计优 1 个（100.0%）、良 0 个（0.0%）、差 0 个（0.0%）。')
    expect(read(['甲县', '优'], ['乙县', '优'])).toContain('；2 个区县中优的占比均为 100.0%。')
  })

  it('has no shares where nothing is rated', () => {
    expect(read(['甲县', null])).toBe('合计优 0 个、良 0 个、差 0 个，另有未评级 1 个。')
  })
})

describe('the reading of a trend', () => {
  const read = (lists: readonly (readonly Value[])[], head: object = {}) =>
    say(
      createTrendChart(
        {
          ...testHead,
          measures: lists.map((_, place) => ({ key: `s${place}`, label: '优良差'.charAt(place) })),
          ...head,
        },
        (lists[0] ?? []).map((_, row) => ({
          period: String(2020 + row),
          values: Object.fromEntries(lists.map((list, place) => [`s${place}`, list[row] ?? null])),
        })),
      ),
    )

  it.each<[string, Value[][], string]>([
    [
      'a steady rise',
      [[10, 12, 15]],
      '优从2020年的 10 篇逐期增加到2022年的 15 篇，增加 5 篇（50.0%）。',
    ],
    [
      'a fall with a peak between',
      [[10, 12, 5]],
      '优从2020年的 10 篇减少到2022年的 5 篇，减少 5 篇（50.0%）；最多的是2021年（12 篇）。',
    ],
    ['a rise from nothing', [[0, 4]], '优从2020年的 0 篇增加到2021年的 4 篇，增加 4 篇。'],
    ['a fall below nothing', [[4, -2]], '优从2020年的 4 篇下降到2021年的 −2 篇，下降 6 篇。'],
    ['a return', [[4, 9, 4]], '优2022年与2020年持平，均为 4 篇；最多的是2021年（9 篇）。'],
    ['no change', [[4, 4, 4]], '优自2020年至2022年各期均为 4 篇。'],
    ['one period', [[4]], '优：2020年 4 篇。'],
    [
      'a gap, over which nothing is steady',
      [[1, null, 3]],
      '优从2020年的 1 篇增加到2022年的 3 篇，增加 2 篇（200.0%）；有 1 期无数据。',
    ],
    ['nothing', [[null, null]], '测试图：暂无数据。'],
    [
      'several lines over the same years',
      [
        [1, 2, 3],
        [5, 1, 5],
        [2, 2, 2],
      ],
      '2020年至2022年，优从 1 篇逐期增加到 3 篇，良首末两期持平，均为 5 篇，差各期均为 2 篇。',
    ],
    [
      'lines over different years',
      [
        [1, 2],
        [null, 2],
      ],
      '优从2020年的 1 篇增加到2021年的 2 篇，增加 1 篇（100.0%），良：2021年 2 篇；有 1 期数据不全。',
    ],
  ])('says %s', (_, lists, expected) => {
    expect(read(lists)).toBe(expected)
  })

  it('measures the change of a percentage in points', () => {
    expect(read([[91.2, 98.6]], { unit: '%', precision: 1 })).toBe(
      '优从2020年的 91.2%上升到2021年的 98.6%，上升 7.4 个百分点。',
    )
  })
})

describe('the reading of a scatter', () => {
  const read = (...pairs: [Value, Value][]) =>
    say(
      createScatterChart(
        {
          ...testHead,
          dimension: '社区',
          across: { key: 'x', label: '报送' },
          up: { key: 'y', label: '推送' },
        },
        pairs.map(([across, up], row) => ({ label: '甲乙丙丁'.charAt(row), across, up })),
      ),
    )

  it('says sums, leaders and that the two go together', () => {
    expect(read([1, 1], [5, 2], [9, 8])).toBe(
      '3 个社区合计报送 15 篇、推送 11 篇；报送最多的是丙（9 篇），推送最多的是丙（8 篇）；报送多的社区，推送一般也多。',
    )
  })

  it('says when they go against each other, and when neither', () => {
    expect(read([1, 9], [5, 5], [9, 1])).toContain('推送一般反而少。')
    expect(read([1, 1], [5, 9], [9, 1])).toContain('报送与推送没有明显关系。')
  })

  it('says no relation of two points or of a measure that does not vary', () => {
    expect(read([1, 1], [2, 2])).not.toContain('一般')
    expect(read([1, 3], [2, 3], [3, 3])).toMatch(/（3 篇）。$/)
  })

  it('says what could not be drawn', () => {
    expect(read([1, null], [2, 3])).toBe(
      '乙：报送 2 篇，推送 3 篇；有 1 个社区数据不全，图上没有画出。',
    )
  })
})

describe('the reading of a structure', () => {
  const read = (...wholes: Value[][]) =>
    say(
      createStructureChart(
        {
          ...testHead,
          unit: '人',
          dimension: '年龄',
          wholes: wholes.map((_, place) => ({ key: `w${place}`, label: `第${place + 1}组` })),
        },
        (wholes[0] ?? []).map((_, row) => ({
          label: '老中青'.charAt(row),
          counts: Object.fromEntries(wholes.map((list, place) => [`w${place}`, list[row] ?? null])),
        })),
      ),
    )

  it.each<[string, Value[][], string]>([
    [
      'size and extremes',
      [[6, 45, 6]],
      '第1组共 57 人，中最多（45 人，78.9%），老、青最少（均为 6 人，10.5%）。',
    ],
    ['equal bands', [[5, 5]], '第1组共 10 人，各项均为 5 人，50.0%。'],
    ['an empty whole', [[0, 0]], '第1组共 0 人。'],
    ['an unknown band', [[6, null]], '第1组已知 6 人，有 1 项无数据，占比不能算出。'],
    [
      'two wholes',
      [
        [3, 1],
        [1, 1],
      ],
      '第1组共 4 人，老最多（3 人，75.0%），中最少（1 人，25.0%）；第2组共 2 人，各项均为 1 人，50.0%。',
    ],
  ])('says %s', (_, wholes, expected) => {
    expect(read(...wholes)).toBe(expected)
  })
})

/** A no-break space keeps number and unit together; in tests it reads as a space. */
function say(chart: Parameters<typeof toReading>[0]): string {
  return toReading(chart).replaceAll('\u00a0', ' ')
}
