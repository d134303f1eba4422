import type { RunOptions } from 'axe-core'
import { describe, expect, inject } from 'vitest'
import { findAxeViolations } from '../support/axe.ts'
import { test } from '../support/e2e-test.ts'
import { changeTo } from './display-settings.ts'
import type { DisplaySettings } from './display-settings.ts'
import { listTemplatePages } from './shipped-pages.ts'

/**
 * All rules, and 7:1 for text as well as 4.5:1: axe has a rule for either, and that for 7:1 leaves
 * what is below 4.5:1 to the other.
 */
const everything = { rules: { 'color-contrast-enhanced': { enabled: true } } }

/** Only these rules can judge differently when the colours change. */
const colours = { runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] }

const views: readonly View[] = [
  { name: 'as it comes, on a phone', width: 360, settings: {}, options: everything },
  { name: '长者版', width: 360, settings: { size: 'largest' }, options: everything },
  { name: '深色', width: 360, settings: { colour: 'dark' }, options: colours },
  { name: '高对比', width: 360, settings: { colour: 'contrast' }, options: colours },
  { name: 'as it comes, on a desk', width: 1280, settings: {}, options: everything },
]

describe('axe finds nothing wrong as a page comes and in any mode that a reader may choose', () => {
  test.for(listTemplatePages(inject('siteFolder')))(
    'on $name',
    async ({ path }, { openShared }) => {
      const page = await openShared(path, { viewport: { width: 360, height: 800 } })
      const violations: string[] = []
      for (const { name, width, settings, options } of views) {
        await page.setViewportSize({ width, height: 800 })
        await changeTo(page, settings)
        const found = await findAxeViolations(page, options)
        violations.push(...found.map((one) => `${name}: ${one}`))
      }
      expect(violations).toEqual([])
    },
  )
})

interface View {
  readonly name: string
  readonly width: number
  readonly settings: DisplaySettings
  readonly options: RunOptions
}
