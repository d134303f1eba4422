import { expect, inject } from 'vitest'
import { test } from '../support/e2e-test.ts'
import { changeTo } from './display-settings.ts'
import type { DisplaySettings } from './display-settings.ts'
import { listTemplatePages } from './shipped-pages.ts'

const views: readonly View[] = [
  { leastPx: 44, settings: {} },
  { leastPx: 60, settings: { size: 'large' } },
  { leastPx: 60, settings: { size: 'largest' } },
]

test('a thumb finds every target, in any size of letters', async ({ openPage }) => {
  const page = await openPage('', { viewport: { width: 360, height: 800 } })
  const small: string[] = []
  for (const { path } of listTemplatePages(inject('siteFolder'))) {
    await page.goto(new URL(path, inject('siteUrl')).href)
    await page.locator('.display-tools summary').click()
    for (const { leastPx, settings } of views) {
      await changeTo(page, settings)
      const found = await page.evaluate(listSmallTargets, leastPx)
      small.push(...found.map((target) => `/${path} ${settings.size ?? ''}: ${target}`))
    }
  }
  expect(small).toEqual([])
})

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

interface View {
  readonly leastPx: number
  readonly settings: DisplaySettings
}
