import { expect, test } from 'vitest'
import { readChoice } from './read-choice.ts'

const villages = { hehua: '荷花村', datang: '大塘村' }

test('two units of one kind are compared', () => {
  expect(choose('hehua', 'datang').units).toEqual(['hehua', 'datang'])
})

test('nothing is said before anything is chosen, and with one the other is asked for', () => {
  expect(choose('', '')).toEqual({ words: '' })
  expect(choose('', 'datang').words).toBe('已选大塘村，请再选一个同类的单位。')
})

test('the same unit twice, and units of two kinds, are refused with the reason', () => {
  expect(choose('hehua', 'hehua')).toEqual({ words: '两次选的都是荷花村，请另选一个。' })
  const refused = choose('hehua', 'binhe')
  expect(refused.units).toBeUndefined()
  expect(refused.words).toContain('荷花村是村，滨河社区是社区')
})

test('an id that is not offered is said to be unknown', () => {
  const choice = readChoice([select('a', ''), select('b', '')], new URLSearchParams('a=nobody'))
  expect(choice.words).toContain('不在可以比较的单位里')
})

function choose(a: string, b: string) {
  return readChoice([select('a', a), select('b', b)], new URLSearchParams({ a, b }))
}

function select(name: string, value: string) {
  const text = { ...villages, binhe: '滨河社区' }[value] ?? '请选择'
  const kind = value in villages ? '村' : '社区'
  return { name, value, selectedOptions: [{ text, dataset: { kind } }] } as unknown as Parameters<
    typeof readChoice
  >[0][number]
}
