import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toAttachmentPath } from './paths.ts'

test.each([
  ['attachments/2026/notice.pdf', '/attachments/2026/notice-pdf/'],
  ['attachments/2026/2026.9.xlsx', '/attachments/2026/2026.9-xlsx/'],
  ['attachments/2026/公示.jpg', '/attachments/2026/公示-jpg/'],
  ['rankings/quality/2026-Q3.csv', '/attachments/data/rankings/quality/2026-Q3-csv/'],
])('%s can be read at %s', (file, path) => {
  expect(toAttachmentPath(file)).toBe(path)
})

test('no two files are read at one address', () => {
  const name = fc.array(fc.constantFrom('a', '.', '-', 'pdf'), { minLength: 1 })
  const file = fc
    .tuple(
      fc.constantFrom('attachments/2026/', 'affairs/2026/', 'rankings/a/'),
      name.map((parts) => parts.join('')),
      fc.constantFrom('pdf', 'csv'),
    )
    .map(([folder, base, extension]) => `${folder}${base}.${extension}`)
  fc.assert(
    fc.property(file, file, (one, other) => {
      expect(toAttachmentPath(one) === toAttachmentPath(other)).toBe(one === other)
    }),
  )
})
