import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTextIdentities } from './find-text-identities.ts'
import { cutText } from './text-pieces.ts'

const official = { phones: new Set<string>(), emails: new Set<string>() }
const context = { today: '2026-11-22', official }

test('pieces cover a text, and each repeats the end of the one before', () => {
  const texts = fc.array(fc.constantFrom('字'.repeat(5000), '\n', '1'.repeat(90_000), '甲乙\n'), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('')
      const pieces = cutText(text)
      let end = 0
      for (const { start, text: piece } of pieces) {
        expect(text.startsWith(piece, start)).toBe(true)
        expect(start === 0 || end - start >= 1000).toBe(true)
        end = start + piece.length
      }
      expect(end).toBe(text.length)
    }),
    { numRuns: 50 },
  )
})

test('a number at an edge is found once', () => {
  const phone = '13800138000'
  for (const before of [199_990, 199_995, 200_005, 198_000, 197_995]) {
    const text = `${'。'.repeat(before)}王小明的电话${phone}。${'。'.repeat(9000)}`
    const hits = findTextIdentities(text, context)
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual([phone])
  }
})

test('a line of millions of digits, and one of thousands of numbers, come to an end', () => {
  expect(findTextIdentities('1'.repeat(9_000_000), context)).toEqual([])
  const many = Array.from({ length: 10_000 }, (_, index) => `王小明1380013${8000 + (index % 2000)}`)
  const start = process.cpuUsage()
  expect(findTextIdentities(many.join('\n'), context)).toHaveLength(many.length)
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(15)
})
