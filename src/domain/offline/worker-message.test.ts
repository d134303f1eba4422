import { expect, test } from 'vitest'
import { parseWorkerMessage } from './worker-message.ts'

test('a page asks to keep pages or to forget all', () => {
  expect(parseWorkerMessage({ type: 'keep', paths: ['/units/x/', 7] })).toEqual({
    type: 'keep',
    paths: ['/units/x/'],
  })
  expect(parseWorkerMessage({ type: 'forget' })).toEqual({ type: 'forget' })
})

test('no page may fill the phone', () => {
  const message = parseWorkerMessage({ type: 'keep', paths: Array<string>(500).fill('/x/') })
  expect(message?.type === 'keep' && message.paths.length).toBe(60)
})

test.each([null, 'keep', {}, { type: 'keep' }, { type: 'keep', paths: '/x/' }, { type: 'other' }])(
  '%o is not for the worker',
  (data) => {
    expect(parseWorkerMessage(data)).toBeUndefined()
  },
)
