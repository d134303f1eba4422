import type { Locator } from 'playwright-core'

/** Presses a link and waits until the page that it leads to has loaded, which a press alone does not. */
export async function followLink(link: Locator): Promise<void> {
  const address = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href)
  await link.click()
  await link.page().waitForURL(({ href }) => href === address)
}
