import { describe, expect, test } from 'vitest'
import { foldText } from './fold.ts'

describe('foldText', () => {
  test.each([
    ['铜民办发〔2016〕121号', '铜民办发[2016] 121 号'],
    ['（2016）121号', '2016121号'],
    ['ＡＢＣ１２３', 'abc123'],
    ['1,060,635元', '1060635元'],
    ['“四议两公开”', '四议两公开'],
    ['荷花村 财务', '荷花村财务'],
  ])('%s and %s are the same to a reader', (one, other) => {
    expect(foldText(one)).toBe(foldText(other))
  })

  test.each([
    ['12.5', '125'],
    ['甲。乙', '甲乙'],
    ['水电、道路', '水电道路'],
  ])('%s and %s are not', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other))
  })
})
