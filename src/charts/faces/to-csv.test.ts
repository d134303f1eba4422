import { describe, expect, it } from 'vitest'
import { createScatterChart } from '#charts/builders/scatter.ts'
import { testHead } from '#charts/testing/heads.ts'
import { toCsv } from './to-csv.ts'

const head = {
  ...testHead,
  dimension: '社区',
  groupDimension: '区县',
  across: { key: 'x', label: '报送' },
  up: { key: 'y', label: '推送' },
}

describe('CSV', () => {
  it('opens in Excel: BOM, CRLF, names first, what is unknown empty', () => {
    const chart = createScatterChart(head, [
      { label: '光明社区', group: '王益区', across: 18, up: -1.5 },
      { label: '新,"建"', group: '印台区', across: null, up: 0 },
    ])
    expect(toCsv(chart)).toBe(
      '\ufeff社区,区县,报送（篇）,推送（篇）\r\n光明社区,王益区,18,-1.5\r\n"新,""建""",印台区,,0\r\n',
    )
  })

  it('lets no name run as a formula', () => {
    const chart = createScatterChart(head, [{ label: '=1+1', group: '', across: 1, up: 1 }])
    expect(toCsv(chart)).toContain(`"'=1+1"`)
  })

  it('of nothing is its head', () => {
    expect(toCsv(createScatterChart(head, []))).toBe('\ufeff社区,区县,报送（篇）,推送（篇）\r\n')
  })
})
