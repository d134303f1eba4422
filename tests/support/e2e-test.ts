import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { launchBrowser, openGuardedPage } from './browser.ts'
import type { GuardedPage } from './browser.ts'

/**
 * Vitest's `test` with `openPage`: it opens a page of the shipped site (`openPage('units/')`, or a
 * full address), closes it after the test, and fails the test for whatever the guard saw. The
 * test files of one worker share a browser, which ends with it.
 */
export const test = base.extend('openPage', ({ onTestFinished }) => {
  const opened: OpenedPage[] = []
  onTestFinished(async () => {
    for (const { close } of opened) await close()
    expect(opened.flatMap(getUnexpectedProblems), 'what the page must not do').toEqual([])
  })
  return async (path: string, options: OpenOptions = {}): Promise<Page> => {
    const { expectedProblems = [], ...contextOptions } = options
    const url = new URL(path, inject('siteUrl')).href
    const guarded = await openGuardedPage(await getBrowser(), url, contextOptions)
    opened.push({ ...guarded, expectedProblems })
    return guarded.page
  }
})

let browser: Promise<Browser> | undefined

async function getBrowser(): Promise<Browser> {
  const known = await browser
  if (known?.isConnected() === true) return known
  browser = launchBrowser()
  return browser
}

function getUnexpectedProblems({ problems, expectedProblems }: OpenedPage): string[] {
  return problems.filter((problem) => !expectedProblems.some((pattern) => pattern.test(problem)))
}

export interface OpenOptions extends BrowserContextOptions {
  /** What the guard may see because the test is about it, such as the 404 of a missing page. */
  readonly expectedProblems?: readonly RegExp[]
}

interface OpenedPage extends GuardedPage {
  readonly expectedProblems: readonly RegExp[]
}
