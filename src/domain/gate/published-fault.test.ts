import { expect, it } from 'vitest'
import type { Entry } from '#domain/corpus.ts'
import { severityIn } from './published-fault.ts'

it('makes a fault that an official entry admits worth knowing only', () => {
  expect(severityIn(createEntry({ origin: 'official', source: { note: '存疑' } }), 'warning')).toBe(
    'info',
  )
  expect(severityIn(createEntry({ origin: 'official', inconsistencies: ['x'] }), 'error')).toBe(
    'info',
  )
})

it('leaves every other fault as it is', () => {
  expect(severityIn(createEntry({ origin: 'official', source: {} }), 'error')).toBe('error')
  expect(severityIn(createEntry({ origin: 'official', source: { note: '存疑' } }), 'error')).toBe(
    'error',
  )
  expect(severityIn(createEntry({ origin: 'official', inconsistencies: [] }), 'warning')).toBe(
    'warning',
  )
  expect(severityIn(createEntry({ origin: 'demo', source: { note: '存疑' } }), 'error')).toBe(
    'error',
  )
  expect(severityIn(createEntry({ title: '关于' }), 'error')).toBe('error')
  expect(severityIn(undefined, 'error')).toBe('error')
})

function createEntry(data: unknown): Entry<unknown> {
  return {
    kind: 'summaries',
    id: 'a',
    file: 'content/summaries/2026/a.md',
    data,
    body: '',
    bodyLine: 1,
  }
}
