import { expect, test } from 'vitest'
import { isPicture, isPublishableType, toExtension } from './attachment-types.ts'

test('the extension is what follows the last dot of the name', () => {
  expect(toExtension('attachments/2026/a.b.PDF')).toBe('pdf')
  expect(toExtension('attachments/v1.2/notice')).toBe('')
})

test.each(['a.html', 'a.svg', 'a.js', 'a.zip', 'a.docm', 'a.xlsm', 'a', 'a.constructor'])(
  '%s cannot be published',
  (file) => {
    expect(isPublishableType(file)).toBe(false)
  },
)

test.each(['a.docx', 'A.PDF', 'a.ods', 'a.gif'])('%s can be published', (file) => {
  expect(isPublishableType(file)).toBe(true)
})

test('a picture is a picture whatever the case of its extension', () => {
  expect(['a.JPG', 'a.webp', 'a.pdf'].map(isPicture)).toEqual([true, true, false])
})
