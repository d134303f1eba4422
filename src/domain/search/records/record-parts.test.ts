import { describe, expect, test } from 'vitest'
import { toSections } from './record-parts.ts'

describe('toSections', () => {
  test('a part has its own id or page, or else that of the entry', () => {
    expect(
      toSections('/p/', [
        { lines: ['甲'] },
        { heading: '目标', anchor: '目标', lines: ['乙'] },
        { heading: '附件', path: '/attachments/x/', lines: ['丙'] },
      ]).map(({ path }) => path),
    ).toEqual(['/p/', '/p/#目标', '/attachments/x/'])
  })

  test('a part that says nothing is none', () => {
    expect(
      toSections('/p/', [{ heading: '空', anchor: 'x', lines: [undefined, ' ', ''] }]),
    ).toEqual([])
  })

  test('what begins at the same place is one part', () => {
    expect(toSections('/p/', [{ lines: ['概述'] }, { lines: [] }, { lines: ['正文'] }])).toEqual([
      { path: '/p/', text: '概述\n正文' },
    ])
  })
})
