import { describe } from 'vitest'
import { test } from '../support/e2e-test.ts'
import { everything, expectNoViolations, templatePages } from './axe-views.ts'
import type { AxeView } from './axe-views.ts'

const views: readonly AxeView[] = [
  { name: 'as it comes, on a phone', width: 360, settings: {}, options: everything },
  { name: 'as it comes, on a desk', width: 1280, settings: {}, options: everything },
]

describe('axe finds nothing wrong as a page comes', () => {
  test.for(templatePages)('on $name', async ({ path }, { openPage }) => {
    await expectNoViolations(openPage, path, views)
  })
})
