import { expect, test } from 'vitest'
import { toTypeWords } from './type-words.ts'

test.each([
  ['attachments/2026/notice.pdf', 'PDF 文件'],
  ['attachments/2026/notice.DOCX', 'Word 文档'],
  ['attachments/2026/2026.9.xlsx', 'Excel 工作簿'],
  ['attachments/2026/board.jpeg', '图片'],
  ['rankings/quality/2026-Q3.csv', 'CSV 表格'],
])('%s is called %s', (file, words) => {
  expect(toTypeWords(file)).toBe(words)
})

test('what has no word of its own is still a file', () => {
  expect(toTypeWords('attachments/2026/plan.xyz')).toBe('文件')
})
