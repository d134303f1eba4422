import type { Page } from 'playwright-core'
import { exactMatches } from './searcher.ts'
import type { Searcher, SearchOutcome } from './searcher.ts'

/** Asks the search page in a browser, as a reader does, and reads what it shows. */
export function createPageSearcher(page: Page, base: string): Searcher {
  return {
    search: async (text) => {
      const shown = await page.evaluate(askPage, text)
      const rows = shown.rows.map(({ href, match }) => ({
        path: new URL(href).pathname.slice(base.length - 1),
        isExact: !shown.isCorrected && exactMatches.includes(match),
      }))
      return { ...shown, rows, exactCount: countExact(shown, rows) }
    },
    close: () => page.close(),
  }
}

/** What is said to be found, or where the page shows all of it, what it shows. */
function countExact(
  { status, isCorrected, hasMore }: ShownAnswer,
  rows: SearchOutcome['rows'],
): number {
  if (isCorrected) return 0
  const shown = rows.filter(({ isExact }) => isExact).length
  return hasMore && shown === rows.length
    ? Number(/找到 (\d+) 条/.exec(status)?.[1] ?? shown)
    : shown
}

/** Runs in the page: types, asks, and waits until the search is complete. */
async function askPage(text: string): Promise<ShownAnswer> {
  const root = document.querySelector<HTMLElement>('site-search')
  const box = document.querySelector<HTMLInputElement>('#search-q')
  if (root === null || box === null) throw new Error('No search on this page.')
  const isWaiting = () => !/^(?:partial|complete|failed)$/.test(root.dataset.state ?? '')
  const hasRows = () => root.querySelector('ol.rows > li') !== null
  const until = (isMet: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const deadline = setTimeout(() => {
        reject(new Error(`No answer for ${text}: ${root.dataset.state ?? ''}`))
      }, 60_000)
      const watcher = new MutationObserver(check)
      function check() {
        // Older years may wait to be asked for.
        const all = root?.querySelector<HTMLElement>('[data-part=all]')
        if (all !== null && all?.hidden === false && root?.dataset.state === 'partial') all.click()
        if (!isMet()) return
        clearTimeout(deadline)
        watcher.disconnect()
        resolve()
      }
      watcher.observe(root, { attributes: true, childList: true, subtree: true })
      check()
    })
  root.dataset.state = 'asked'
  for (const list of root.querySelectorAll('ol.rows')) list.replaceChildren()
  const start = performance.now()
  // Without an event of typing: what is typed is searched after a pause, and would be asked twice.
  box.value = text
  box.form?.requestSubmit()
  await until(() => !isWaiting() && (hasRows() || root.dataset.state === 'complete'))
  const firstMs = performance.now() - start
  await until(() => root.dataset.state === 'complete' || root.dataset.state === 'failed')
  const completeMs = performance.now() - start
  if (root.dataset.state === 'failed') throw new Error(`The search for ${text} failed.`)
  const status = root.querySelector('[data-part=status]')?.textContent ?? ''
  const more = root.querySelector<HTMLElement>('button.more')
  return {
    rows: Array.from(root.querySelectorAll<HTMLElement>('ol.rows > li'), (row) => ({
      href: row.querySelector('a')?.href ?? '',
      match: row.dataset.match ?? '',
    })),
    status,
    isCorrected: status.startsWith('按“'),
    hasMore: more !== null && !more.hidden,
    firstMs,
    completeMs,
  }
}

interface ShownAnswer {
  readonly rows: readonly { readonly href: string; readonly match: string }[]
  readonly status: string
  readonly isCorrected: boolean
  readonly hasMore: boolean
  readonly firstMs: number
  readonly completeMs: number
}
