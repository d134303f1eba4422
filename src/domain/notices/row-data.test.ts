import { expect, test } from 'vitest'
import { toRowData } from './row-data.ts'
import { toStamp } from './stamp.ts'

const now = '2026-11-22 10:00'
const publicity = { from: '2026-11-18', to: '2026-11-25' }

test('a row that takes objections says until when', () => {
  expect(toRowData(toStamp({ revisions: [], publicity }, now))).toEqual({
    'data-notice': 'open',
    'data-deadline': '最近一件还有 3 天可提意见',
  })
})

test.each([
  ['withdrawn', { withdrawn: {}, revisions: [{}], publicity }],
  ['corrected', { revisions: [{}] }],
  ['standing', { revisions: [] }],
  ['standing', { revisions: [], publicity: { from: '2026-11-01', to: '2026-11-07' } }],
])('a row says that its notice is %s', (state, facts) => {
  expect(toRowData(toStamp(facts, now))).toEqual({ 'data-notice': state })
})
