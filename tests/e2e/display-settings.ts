import type { Page } from 'playwright-core'

/** What a reader may have chosen before, as the control keeps it. */
export interface DisplaySettings {
  readonly size?: 'large' | 'larger' | 'largest'
  readonly colour?: 'light' | 'dark' | 'contrast'
}

/** Makes the choice of an earlier visit and opens the page anew. */
export async function openWith(page: Page, settings: DisplaySettings): Promise<void> {
  await page.evaluate(store, settings)
  await page.reload()
}

/** Makes the choice while the page is open, as if in another window, and sees that it holds here. */
export async function changeTo(page: Page, settings: DisplaySettings): Promise<void> {
  await page.evaluate(store, settings)
  const shown = await page.evaluate(() => {
    dispatchEvent(new Event('storage'))
    const { size = '', colour = '' } = document.documentElement.dataset
    return { size, colour }
  })
  if (shown.size !== (settings.size ?? '') || shown.colour !== (settings.colour ?? '')) {
    throw new Error(`the page does not take over ${JSON.stringify(settings)}`)
  }
}

/** Runs inside the page. */
function store({ size, colour }: DisplaySettings): void {
  localStorage.setItem('gongkailan:size', size ?? '')
  localStorage.setItem('gongkailan:colour', colour ?? '')
}
