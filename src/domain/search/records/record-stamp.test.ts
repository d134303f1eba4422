import { expect, test } from 'vitest'
import { toRecordStamp } from './record-stamp.ts'

const publicity = { from: '2026-11-18', to: '2026-11-25' }

test('a 公示期 is given by its days, whatever day it is', () => {
  expect(toRecordStamp({ publicity, revisions: [] })).toEqual(publicity)
})

test('what was corrected says so, beside a 公示期 when that is over', () => {
  expect(toRecordStamp({ revisions: [{}] })).toEqual({ words: '已更正', tone: 'plain' })
  expect(toRecordStamp({ publicity, revisions: [{}] })).toEqual({
    ...publicity,
    otherwise: '已更正',
  })
})

test('what is neither has none', () => {
  expect(toRecordStamp({ revisions: [] })).toBeUndefined()
})
