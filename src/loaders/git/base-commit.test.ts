import { expect, test } from 'vitest'
import { findBase, type RepositoryState } from './base-commit.ts'

const state: RepositoryState = {
  head: 'head',
  upstream: undefined,
  isClean: true,
  isShallow: false,
}
const commits = new Map([
  ['HEAD^1', 'before'],
  ['v1', 'first'],
])
const resolve = (name: string) => commits.get(name)

test('on the server after a push the last commit is compared with the one before', () => {
  const base = { commit: 'before', isRecorded: true }
  expect(findBase(state, undefined, resolve)).toEqual(base)
  expect(findBase({ ...state, upstream: 'head' }, undefined, resolve)).toEqual(base)
})

test('what is not pushed is compared with what is', () => {
  const base = { commit: 'shared', isRecorded: false }
  expect(findBase({ ...state, upstream: 'shared' }, undefined, resolve)).toEqual(base)
  expect(findBase({ ...state, upstream: 'shared', isClean: false }, undefined, resolve)).toEqual(
    base,
  )
})

test('what is not committed is compared with the last commit', () => {
  const base = { commit: 'head', isRecorded: false }
  expect(findBase({ ...state, isClean: false }, undefined, resolve)).toEqual(base)
  expect(findBase({ ...state, isClean: false, upstream: 'head' }, undefined, resolve)).toEqual(base)
})

test('a version that is asked for comes before all others', () => {
  expect(findBase({ ...state, upstream: 'shared' }, 'v1', resolve)).toEqual({
    commit: 'first',
    isRecorded: true,
  })
  expect(findBase(state, 'v2', resolve)).toBe('unknown-version')
})

test('without a version before it says why there is none', () => {
  expect(findBase(state, undefined, () => undefined)).toBe('first-version')
  expect(findBase({ ...state, isShallow: true }, undefined, () => undefined)).toBe('shallow')
  expect(findBase({ ...state, head: undefined }, undefined, resolve)).toBe('first-version')
})
