import { join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright-core'

/** Prints a page of a built folder as A4 with this machine's browser; nothing is asked of any network. */
export async function printFolderPage(
  executablePath: string,
  outDir: string,
  { base, path }: { readonly base: string; readonly path: string },
): Promise<Uint8Array> {
  // Chromium refuses its sandbox to root, as in a container.
  const isRoot = process.getuid?.() === 0
  const browser = await chromium.launch({ executablePath, chromiumSandbox: !isRoot })
  try {
    const context = await browser.newContext({ locale: 'zh-CN', javaScriptEnabled: false })
    await context.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url())
      const path = decodeURIComponent(pathname.slice(base.length)).replace(
        /(?:^|\/)$/,
        '/index.html',
      )
      await route.fulfill({ path: join(outDir, path) })
    })
    const page = await context.newPage()
    await page.goto(`http://sheet.invalid${base.replace(/\/$/, '')}${path}`)
    return await page.pdf({ preferCSSPageSize: true, format: 'A4', printBackground: false })
  } finally {
    await browser.close()
  }
}
