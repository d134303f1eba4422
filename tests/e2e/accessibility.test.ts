import { describe, expect, inject } from 'vitest'
import { findAxeViolations } from '../support/axe.ts'
import { test } from '../support/e2e-test.ts'
import { openWith } from './display-settings.ts'
import type { DisplaySettings } from './display-settings.ts'
import { listTemplatePages } from './shipped-pages.ts'

const pages = listTemplatePages(inject('siteFolder'))

/** All rules, and 7:1 for text instead of 4.5:1. */
const everything = { rules: { 'color-contrast-enhanced': { enabled: true } } }

/** Only these rules can judge differently when the colours change. */
const colours = { runOnly: ['color-contrast-enhanced', 'link-in-text-block'] }

const views: readonly View[] = [
  { name: 'as it comes, on a phone', width: 360, settings: {}, options: everything },
  { name: 'as it comes, on a desk', width: 1280, settings: {}, options: everything },
  { name: '长者版', width: 360, settings: { size: 'largest' }, options: everything },
  { name: '深色', width: 360, settings: { colour: 'dark' }, options: colours },
  { name: '高对比', width: 360, settings: { colour: 'contrast' }, options: colours },
]

describe('axe finds nothing wrong in any mode', () => {
  test.for(pages)('on $name', async ({ path }, { openPage }) => {
    const page = await openPage(path)
    const violations: string[] = []
    for (const { name, width, settings, options } of views) {
      await page.setViewportSize({ width, height: 800 })
      await openWith(page, settings)
      const found = await findAxeViolations(page, options)
      violations.push(...found.map((one) => `${name}: ${one}`))
    }
    expect(violations).toEqual([])
  })
})

interface View {
  readonly name: string
  readonly width: number
  readonly settings: DisplaySettings
  readonly options: typeof everything | typeof colours
}
