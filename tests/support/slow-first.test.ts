import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { slowFiles } from './slow-first.ts'

test('the files that begin first are there', () => {
  const missing = slowFiles.filter((file) => !existsSync(join('tests', file)))
  expect(missing).toEqual([])
})
