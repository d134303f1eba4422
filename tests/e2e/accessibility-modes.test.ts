import { describe } from 'vitest'
import { test } from '../support/e2e-test.ts'
import { colours, everything, expectNoViolations, templatePages } from './axe-views.ts'
import type { AxeView } from './axe-views.ts'

const views: readonly AxeView[] = [
  { name: '长者版', width: 360, settings: { size: 'largest' }, options: everything },
  { name: '深色', width: 360, settings: { colour: 'dark' }, options: colours },
  { name: '高对比', width: 360, settings: { colour: 'contrast' }, options: colours },
]

describe('axe finds nothing wrong in any mode that a reader may choose', () => {
  test.for(templatePages)('on $name', async ({ path }, { openPage }) => {
    await expectNoViolations(openPage, path, views)
  })
})
