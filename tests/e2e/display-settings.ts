import type { Page } from 'playwright-core'

/** What a reader may have chosen before, as the control keeps it. */
export interface DisplaySettings {
  readonly size?: 'large' | 'larger' | 'largest'
  readonly colour?: 'light' | 'dark' | 'contrast'
}

/** Makes the choice of an earlier visit and opens the page anew. */
export async function openWith(page: Page, { size, colour }: DisplaySettings): Promise<void> {
  await page.evaluate(
    (choices) => {
      for (const [name, value] of choices) localStorage.setItem(`gongkailan:${name}`, value)
    },
    [
      ['size', size ?? ''],
      ['colour', colour ?? ''],
    ] as const,
  )
  await page.reload()
}
