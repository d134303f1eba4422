import { expect, test } from 'vitest'
import { z } from 'zod'
import { toShapeFaults } from './zod-problems.ts'

const schema = z.strictObject({
  scope: z.enum(['web', 'board-only']).describe('在哪里公开。'),
  steps: z
    .array(z.strictObject({ on: z.iso.date('应是日期').describe('哪一天。') }))
    .default([])
    .describe('程序。'),
  count: z.number().optional().describe('件数。'),
})

function faultsOf(data: unknown) {
  const parsed = schema.safeParse(data, { reportInput: true })
  return parsed.success ? [] : toShapeFaults(parsed.error, schema)
}

test('a misspelt field is refused with the field that was meant', () => {
  const [fault] = faultsOf({ scope: 'web', conut: 1 })
  expect(fault).toMatchObject({ rule: { code: 'S001' }, path: ['conut'], mend: '是不是“count”？' })
})

test('a missing field is explained with its own sentence', () => {
  const [fault] = faultsOf({})
  expect(fault).toMatchObject({ rule: { code: 'S002' }, path: ['scope'] })
  expect(fault?.mend).toBe('补上“scope”：在哪里公开。可以选：web、board-only。')
})

test('a value outside a list is refused with the list', () => {
  const [fault] = faultsOf({ scope: 'public' })
  expect(fault).toMatchObject({ rule: { code: 'S004' }, what: '“scope”写的是“public”' })
  expect(fault?.mend).toContain('web、board-only')
})

test('a field inside a list is named by its place and explained', () => {
  const [fault] = faultsOf({ scope: 'web', steps: [{ on: '2026-02-30' }] })
  expect(fault).toMatchObject({ rule: { code: 'S003' }, path: ['steps', 0, 'on'] })
  expect(fault?.what).toBe('“steps › 第1项 › on”写法不对（现在是“2026-02-30”）')
  expect(fault?.mend).toBe('应是日期。哪一天。')
})

test('a number in quotes is not a number', () => {
  expect(faultsOf({ scope: 'web', count: '3' })[0]?.mend).toContain('应是数字')
})

test('all faults are reported at once', () => {
  expect(faultsOf({ scope: 'x', count: '3', y: 1 }).map(({ rule }) => rule.code)).toEqual([
    'S004',
    'S003',
    'S001',
  ])
})
