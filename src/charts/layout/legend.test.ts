import { describe, expect, it } from 'vitest'
import { legendRowHeight, placeLegend } from './legend.ts'

describe('a legend', () => {
  it('goes from left to right', () => {
    const [first, second] = placeLegend(['优', '良'], 0)
    expect(first).toMatchObject({ left: 0, top: 0 })
    expect(second?.left).toBeGreaterThan((first?.left ?? 0) + (first?.width ?? 0))
  })

  it('leaves room for the unit in its first row only', () => {
    const names = ['社区居委会成员', '村委会成员']
    expect(placeLegend(names, 0).map(({ top }) => top)).toEqual([0, 0])
    expect(placeLegend(names, 6).map(({ top }) => top)).toEqual([0, legendRowHeight])
  })
})
