import { expect, test } from 'vitest'
import { quoteArgument } from './quote-argument.ts'

test.each([
  ['data/attachments/2026/notice.pdf', 'data/attachments/2026/notice.pdf'],
  ['data/attachments/2026/名册.pdf', 'data/attachments/2026/名册.pdf'],
  ['data/attachments/2026/名册 (1).pdf', '"data/attachments/2026/名册 (1).pdf"'],
  ['-rf', '"-rf"'],
  ["$(reboot)'s", String.raw`'$(reboot)'\''s'`],
])('%s is written %s in a command', (path, word) => {
  expect(quoteArgument(path)).toBe(word)
})
