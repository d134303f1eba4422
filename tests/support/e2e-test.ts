import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { launchBrowser, openGuardedPage } from './browser.ts'
import type { GuardedPage } from './browser.ts'
import { atFileEnd } from './file-end.ts'

/**
 * Vitest's `test` with `openPage`: it opens a page of the shipped site (`openPage('units/')`, or a
 * full address), closes it after the test, and fails the test for whatever the guard saw. Each
 * test file has a browser of its own.
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

function getBrowser(): Promise<Browser> {
  if (browser !== undefined) return browser
  const launched = launchBrowser()
  atFileEnd(async () => {
    browser = undefined
    await (await launched).close()
  })
  browser = launched
  return launched
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
