import { expect, inject, test } from 'vitest'
import { findHtmlProblems } from '../support/html-validate.ts'

test('html-validate objects to nothing on any page', async () => {
  expect(await findHtmlProblems(inject('siteFolder'))).toEqual([])
})
