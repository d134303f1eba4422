import { describe, expect, test } from 'vitest'
import { formatSentAt, hasNotePlace, writeCopyNote } from './copy-note.ts'

const page =
  '<body><aside id="copy-note" aria-label="离线提示" hidden data-astro-cid-x></aside><p hidden>$&</p></body>'
const sentAt = Date.UTC(2026, 10, 22, 2, 30)

test('only a page of the portal has a place for the note', () => {
  expect(hasNotePlace(page)).toBe(true)
  expect(hasNotePlace('<html><title>WiFi login</title><aside id="ad" hidden></aside></html>')).toBe(
    false,
  )
})

describe('writeCopyNote', () => {
  test('shows the note where the page has left room, and changes nothing else', () => {
    const html = writeCopyNote(page, { kind: 'copy', sentAt, isSlow: false }, '/portal/')
    const [, before, note, after] =
      /^(<body><aside id="copy-note" aria-label="离线提示" data-astro-cid-x>)(.*)(<\/aside><p hidden>\$&<\/p><\/body>)$/.exec(
        html,
      ) ?? []
    expect([before, after]).not.toContain(undefined)
    expect(note?.replaceAll(/<[^>]*>/g, '')).toBe(
      '离线：这是 11月22日 10:30 保存的副本，可能不是最新。重新加载 离线能看的网页',
    )
    expect(note).toContain('href="/portal/offline/"')
  })

  test('tells a slow network from none', () => {
    const html = writeCopyNote(page, { kind: 'copy', sentAt, isSlow: true }, '/')
    expect(html).toContain('网络慢：')
    expect(html).not.toContain('离线：')
  })

  test('says that a page is not kept', () => {
    expect(writeCopyNote(page, { kind: 'missing' }, '/')).toContain('没有保存在这台设备上')
  })

  test('leaves a page without room as it is', () => {
    expect(writeCopyNote('<p>x</p>', { kind: 'missing' }, '/')).toBe('<p>x</p>')
  })
})

test('times are those of China', () => {
  expect(formatSentAt(Date.UTC(2026, 11, 31, 17, 5))).toBe('1月1日 01:05')
})
