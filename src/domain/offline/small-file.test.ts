import { expect, test } from 'vitest'
import { isSmallFile } from './small-file.ts'

test.each([
  [{ 'content-type': 'application/pdf', 'content-length': '20000000' }, false],
  [{ 'content-type': 'application/pdf', 'content-length': '200000' }, true],
  [{ 'content-type': 'text/csv; charset=utf-8', 'content-length': '1000001' }, false],
  [{ 'content-type': 'text/csv; charset=utf-8' }, true],
  [{ 'content-type': 'application/json' }, true],
  [{ 'content-type': 'application/pdf' }, false],
  [{}, false],
])('%o is kept: %s', (headers, isKept) => {
  expect(isSmallFile(new Headers(headers as Record<string, string>))).toBe(isKept)
})
