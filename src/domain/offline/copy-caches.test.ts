import { expect, test } from 'vitest'
import { toCachePrefix, toCopyCaches } from './copy-caches.ts'

test('every cache of a portal begins with its prefix, and none of another portal of the server', () => {
  const names: readonly string[] = Object.values(toCopyCaches('/portal/'))
  expect(new Set(names).size).toBe(names.length)
  expect(names.every((name) => name.startsWith(toCachePrefix('/portal/')))).toBe(true)
  for (const other of ['/', '/portal/b/', '/port/']) {
    expect(names.some((name) => name.startsWith(toCachePrefix(other)))).toBe(false)
  }
})
