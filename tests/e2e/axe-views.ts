import { expect, inject } from 'vitest'
import { findAxeViolations } from '../support/axe.ts'
import type { OpenOptions } from '../support/e2e-test.ts'
import { openWith } from './display-settings.ts'
import type { DisplaySettings } from './display-settings.ts'
import { listTemplatePages } from './shipped-pages.ts'
import type { Page } from 'playwright-core'

export const templatePages = listTemplatePages(inject('siteFolder'))

/** All rules, and 7:1 for text instead of 4.5:1. */
export const everything = { rules: { 'color-contrast-enhanced': { enabled: true } } }

/** Only these rules can judge differently when the colours change. */
export const colours = { runOnly: ['color-contrast-enhanced', 'link-in-text-block'] }

/** Opens a page in each of these views, and expects that axe objects to nothing. */
export async function expectNoViolations(
  openPage: (path: string, options?: OpenOptions) => Promise<Page>,
  path: string,
  views: readonly AxeView[],
): Promise<void> {
  const page = await openPage(path)
  const violations: string[] = []
  for (const { name, width, settings, options } of views) {
    await page.setViewportSize({ width, height: 800 })
    await openWith(page, settings)
    const found = await findAxeViolations(page, options)
    violations.push(...found.map((one) => `${name}: ${one}`))
  }
  expect(violations).toEqual([])
}

export interface AxeView {
  readonly name: string
  readonly width: number
  readonly settings: DisplaySettings
  readonly options: typeof everything | typeof colours
}
