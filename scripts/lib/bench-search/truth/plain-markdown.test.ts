import { expect, test } from 'vitest'
import { toPlainLines } from './plain-markdown.ts'

test('headings, links, lists and tables lose their marks, and cells stay apart', () => {
  const lines = toPlainLines(`## 一、来源

见[办法](/policies/2026/x/)，**公开**。

1. 第一项
2. 第二项

| 名称 | 数量 |
| --- | --- |
| 水泵 | 3 |
`)
  expect(lines).toEqual([
    '一、来源',
    '见办法，公开。',
    '第一项',
    '第二项',
    '名称',
    '数量',
    '水泵',
    '3',
  ])
})

test('a paragraph goes on in its next line', () => {
  expect(toPlainLines('公开的\n事项。')).toEqual(['公开的事项。'])
})
