import { expect, test } from 'vitest'
import { findFixedSubject } from './feed-subjects.ts'

test('a feed is found by its slug, and one that no portal has is a mistake', () => {
  expect(findFixedSubject('all').homePath).toBe('/')
  expect(findFixedSubject('kinds/policies').homePath).toBe('/policies/')
  expect(findFixedSubject('groups/finance').name).toBe('财务公开')
  expect(() => findFixedSubject('groups/money')).toThrow('groups/money')
})
