import { describe, expect, test } from 'vitest'
import { toBlockNo, toIndexed } from './search-entry.ts'
import type { SearchRecord } from '#domain/search/records/search-record.ts'

const record: SearchRecord = {
  kind: 'policies',
  path: '/policies/2026/x/',
  title: '关于低保的通知',
  names: ['云民发〔2026〕8号', '云溪区民政局'],
  text: Array.from({ length: 900 }, (_, index) => `第${index}段讲的事。`).join('\n'),
  publishedAt: '2026-01-07 09:30',
  filters: { unit: [], year: ['2026'], topic: [] },
}

describe('toIndexed', () => {
  const { symbols, entry, blocks } = toIndexed(record)

  test('the block of a place holds what stands there', () => {
    for (const no of [0, 7, 250, 500, 899]) {
      const place = symbols.join('').indexOf(`第${no}段`)
      const text = [entry.text, ...blocks][toBlockNo(entry, place)]
      expect(text).toContain(`第${no}段讲的事。`)
    }
  })

  test('a match in the title or in a number shows the first block', () => {
    expect(toBlockNo(entry, 0)).toBe(0)
    expect(toBlockNo(entry, symbols.join('').indexOf('20268号'))).toBe(0)
  })

  test('a short text is one block, and so is none', () => {
    expect(toIndexed({ ...record, text: '一句话。' }).blocks).toEqual([])
    expect(toIndexed({ ...record, text: '' }).entry.text).toBe('')
  })

  test('the file of an entry says only what a row shows', () => {
    expect(entry).toMatchObject({ title: record.title, day: '2026-01-07' })
    expect(JSON.stringify(entry)).not.toContain('云民发')
  })
})
