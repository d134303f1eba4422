import { expect, test } from 'vitest'
import { findNameProblems } from './file-names.ts'

test.each([
  'data/attachments/2026/con.pdf',
  'data/attachments/AUX/a.pdf',
  'data/attachments/2026/com1',
  'data/attachments/2026/a.pdf.',
  'data/attachments/2026/ a.pdf',
  'data/attachments/2026/a ',
  'data/attachments/2026/con .pdf',
  'data/attachments/2026/com¹.pdf',
  'data/attachments/2026/$(reboot).pdf',
  'data/attachments/2026/a`b`.pdf',
  "data/attachments/2026/a'b.pdf",
  'data/attachments/2026/a;b.pdf',
  'data/attachments/2026/a:b.pdf',
  'data/attachments/2026/a\\b.pdf',
  'data/attachments/2026/a\nb.pdf',
  'data/attachments/2026/a\u202efdp.exe',
  'data/attachments/2026/a\u200b.pdf',
  'data/attachments/2026/a\u{e0061}.pdf',
  `data/attachments/2026/${'字'.repeat(70)}.pdf`,
])('%j is refused', (file) => {
  expect(findNameProblems([file])).toHaveLength(1)
})

test.each([
  'data/attachments/2026/年度预算（草案）2026.pdf',
  'data/attachments/2026/contract.v2.docx',
  'content/pages/console.md',
  'data/attachments/2026/Notice_1.PDF',
  'data/attachments/2026/名册 (1).pdf',
])('%j is a name', (file) => {
  expect(findNameProblems([file])).toEqual([])
})

test.each([
  ['data/attachments/a.pdf', 'data/attachments/A.pdf'],
  ['data/attachments/2026/dup.csv', 'data/attachments/2026/dup.CSV'],
  ['data/attachments/caf\u00e9.pdf', 'data/attachments/cafe\u0301.pdf'],
])('%j and %j cannot be kept apart everywhere', (one, other) => {
  expect(findNameProblems([one, other])).toMatchObject([{ place: { file: other } }])
})
