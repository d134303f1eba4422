import { describe, expect, test } from 'vitest'
import { isPageShaped, isPictureOfText } from './picture-of-text.ts'

describe('a picture of text', () => {
  test.each([
    ['a.jpg', '发放名单', true],
    ['a.png', '会议纪要（扫描件）', true],
    ['a.jpg', '公示栏照片', false],
    ['a.png', '东塘位置示意图', false],
    ['a.pdf', '发放名单', false],
  ])('%s with the title %s: %s', (file, title, expected) => {
    expect(isPictureOfText(file, title)).toBe(expected)
  })

  test.each([
    [2480, 3508, true],
    [1754, 1240, true],
    [4000, 3000, false],
    [1920, 1080, false],
    [707, 500, false],
  ])('has the shape of a page at %s × %s: %s', (width, height, expected) => {
    expect(isPageShaped(width, height)).toBe(expected)
  })
})
