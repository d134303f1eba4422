import axe from 'axe-core'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds wrong on a page, one line for each element. axe is put into the page through the
 * debugger, so the page's own Content-Security-Policy stays in force.
 */
export async function findAxeViolations(page: Page, options: RunOptions = {}): Promise<string[]> {
  // Half a megabyte of script: once for a page, however often it is asked.
  const isThere = await page.evaluate(() => 'axe' in window)
  if (!isThere) await page.evaluate(axe.source)
  const results = await page.evaluate(runAxe, { ...options, resultTypes: ['violations' as const] })
  return results.violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      ({ target, html }) => `${id} (${impact ?? '?'}) ${target.join(' ')}: ${help} ${html}`,
    ),
  )
}

/** Runs inside the page. */
function runAxe(options: RunOptions): Promise<AxeResults> {
  return window.axe.run(document, options)
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
