import { expect, test } from 'vitest'
import { toFigureLines } from './field-lines.ts'

test('a figure is written as on its page, with what is remarked on it', () => {
  const figures = [
    { key: 'a', label: '低保户数', value: 1212, unit: '户' },
    { key: 'b', label: '到会率', value: 74.7, unit: '%', note: '含委托', asPublished: '原文写 75' },
  ]
  expect(toFigureLines(figures)).toEqual(['低保户数 1,212 户', '到会率 74.7%，含委托，原文写 75'])
})
