import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { test } from '../support/e2e-test.ts'
import { openWith } from './display-settings.ts'
import type { DisplaySettings } from './display-settings.ts'
import { listTemplatePages } from './shipped-pages.ts'

const pages = listTemplatePages(inject('siteFolder'))

test.for([
  [44, {}],
  [60, { size: 'large' }],
  [60, { size: 'largest' }],
] as const)('a thumb finds every target: %i px, %j', async ([leastPx, settings], { openPage }) => {
  const page = await openPage('', { viewport: { width: 360, height: 800 } })
  expect(await findSmallTargets(page, leastPx, settings)).toEqual([])
})

async function findSmallTargets(
  page: Page,
  leastPx: number,
  settings: DisplaySettings,
): Promise<string[]> {
  await openWith(page, settings)
  await page.locator('.display-tools summary').click()
  const small: string[] = []
  for (const { path } of pages) {
    await page.goto(new URL(path, inject('siteUrl')).href)
    const found = await page.evaluate(listSmallTargets, leastPx)
    small.push(...found.map((target) => `/${path}: ${target}`))
  }
  return small
}

/** Runs inside the page. Links within a sentence are as high as its lines (WCAG 2.5.8, inline). */
function listSmallTargets(leastPx: number): string[] {
  const targets = document.querySelectorAll(
    'a[href], button, summary, select, input, [role=button]',
  )
  return [...targets]
    .filter(
      (target) => target.checkVisibility({ visibilityProperty: true }) && !isInSentence(target),
    )
    .flatMap((target) => {
      const heightPx = Math.max(...listBoxes(target).map(({ height }) => height))
      const words = target.textContent.trim().slice(0, 20)
      return heightPx > 1 && heightPx < leastPx - 0.5
        ? [`<${target.localName} class="${target.className}"> ${words} ${heightPx.toFixed(1)} px`]
        : []
    })

  /** Its own box, that of its label, and that of a row which it covers as a whole. */
  function listBoxes(target: Element): DOMRect[] {
    const covers = getComputedStyle(target, '::after').position === 'absolute'
    const row = covers ? target.closest('li') : null
    return [target, target.closest('label'), row].flatMap(
      (one) => one?.getBoundingClientRect() ?? [],
    )
  }

  function isInSentence(target: Element): boolean {
    if (target.localName !== 'a' || getComputedStyle(target).display !== 'inline') return false
    const { parentElement } = target
    const around = parentElement?.textContent.replace(target.textContent, '').trim()
    return around !== undefined && around !== ''
  }
}
