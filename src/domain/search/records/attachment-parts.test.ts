import { expect, test } from 'vitest'
import type { AttachmentContent } from '#domain/attachments/attachment-content.ts'
import type { Corpus } from '#domain/corpus.ts'
import { toAttachmentParts } from './attachment-parts.ts'
import type { RecordContext } from './record-context.ts'
import { toSections } from './record-parts.ts'

const sectionsOf = (content: AttachmentContent, alt?: string) => {
  const file = 'attachments/2026/list.x'
  const attachments = new Map([[file, { file, bytes: 1, digest: 'd', content }]])
  const context = { corpus: { attachments } as Partial<Corpus> } as RecordContext
  return toSections('/p/', toAttachmentParts([{ file, title: '花名册', alt }], context))
}
const path = '/attachments/2026/list-x/'

test('Word is found on the page where it can be read', () => {
  expect(sectionsOf({ kind: 'document', html: '<h2>一、方案</h2><p>整治</p>' })).toEqual([
    { heading: '花名册', path, text: '花名册\n一、方案\n整治' },
  ])
})

test('each worksheet and each page of a PDF is a part; a single one is the whole', () => {
  const worksheet = (name: string, cell: string) => ({
    name,
    rows: [
      ['户主', ''],
      [cell, '3'],
    ],
    merges: [],
  })
  const first = worksheet('一组', '王*')
  expect(sectionsOf({ kind: 'workbook', worksheets: [first, worksheet('二组', '李*')] })).toEqual([
    { heading: '花名册', path, text: '花名册' },
    { heading: '花名册（一组）', path: `${path}#worksheet-1`, text: '户主\n王*，3' },
    { heading: '花名册（二组）', path: `${path}#worksheet-2`, text: '户主\n李*，3' },
  ])
  expect(sectionsOf({ kind: 'workbook', worksheets: [first] })).toEqual([
    { heading: '花名册', path, text: '花名册\n户主\n王*，3' },
  ])
  // A page without text, as a scan has, has nothing to be found by, and the next keeps its number.
  expect(sectionsOf({ kind: 'pdf', pages: ['', '总则\n第一条'] })).toEqual([
    { heading: '花名册', path, text: '花名册' },
    { heading: '花名册（第 2 页）', path: `${path}#page-2`, text: '总则\n第一条' },
  ])
})

test('a picture is found by what it shows, and what cannot be read by its title', () => {
  expect(sectionsOf({ kind: 'picture', widthPx: 1, heightPx: 1 }, '公示栏')[0]?.text).toBe(
    '花名册\n公示栏',
  )
  expect(sectionsOf({ kind: 'opaque' })).toEqual([{ heading: '花名册', path, text: '花名册' }])
})

test('what was not read is found by its title in the list of the entry', () => {
  const context = { corpus: { attachments: new Map() } as Partial<Corpus> } as RecordContext
  expect(
    toSections('/p/', toAttachmentParts([{ file: 'a.pdf', title: '花名册' }], context)),
  ).toEqual([{ heading: '附件', path: '/p/#attachments', text: '花名册' }])
})
