import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { launchBrowser, openGuardedPage } from './browser.ts'
import type { GuardedPage } from './browser.ts'
import { openSharedPage } from './shared-page.ts'
import type { SharedPage, SharedPageOptions } from './shared-page.ts'

/**
 * Vitest's `test` with `openPage`: it opens a page of the shipped site (`openPage('units/')`, or a
 * full address), closes it after the test, and fails the test for whatever the guard saw. The
 * test files of one worker share a browser, which ends with it.
 *
 * `openShared` does the same in a window that the tests share, which is much faster. It is for a test
 * that acts only within its page: who listens, routes, adds a script, emulates more than a medium or
 * looks at what is transferred takes a window of its own by `openPage`.
 */
export const test = base
  .extend('openPage', ({ onTestFinished }) => {
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
  .extend('openShared', ({ onTestFinished }) => {
    const opened: SharedPage[] = []
    onTestFinished(async ({ task }) => {
      const problems = opened.flatMap(({ getProblems }) => getProblems())
      const isSound = problems.length === 0 && task.result?.state !== 'fail'
      for (const { close } of isSound ? [] : opened) await close()
      expect(problems, 'what the page must not do').toEqual([])
    })
    return async (path: string, options?: SharedPageOptions): Promise<Page> => {
      const url = new URL(path, inject('siteUrl')).href
      const shared = await openSharedPage(await getBrowser(), url, options)
      if (opened.some(({ page }) => page === shared.page))
        throw new Error('the page is open already')
      opened.push(shared)
      return shared.page
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
