import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Server } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveSite } from '../../scripts/lib/serve-site.mjs'
import { findAxeViolations } from './axe.ts'
import { launchBrowser, openGuardedPage } from './browser.ts'
import { createTempFolder } from './fixture.ts'

const policy =
  "default-src 'none'; img-src * data:; connect-src *; script-src 'self'; style-src 'self'"
const head =
  '<!doctype html><html lang="zh-CN"><head><title>公开栏</title><link rel="icon" href="data:,"></head>'

let browser: Browser
let server: Server
let siteUrl: string

beforeAll(async () => {
  const root = await createTempFolder()
  await mkdir(join(root, 'a'))
  const files: Readonly<Record<string, string>> = {
    'build.json': '{"base":"/portal/"}',
    _headers: `/*\n  Content-Security-Policy: ${policy}\n`,
    'calm.html': `${head}<body><main><h1>公开栏</h1><p id="clock"></p></main><script src="clock.js"></script></body></html>`,
    'clock.js': 'document.querySelector("#clock").textContent = new Date(0).toLocaleString()',
    'inaccessible.html': `${head}<body><main><h1>公开栏</h1><img src="data:,"></main></body></html>`,
    'inline-script.html': `${head}<body><script>document.title = 'x'</script></body></html>`,
    'inline-style.html': `${head}<body><p style="color: red">公开栏</p></body></html>`,
    'outside.html': `${head}<body><img src="https://cdn.example/a.png" alt=""></body></html>`,
    'missing.html': `${head}<body><img src="none.png" alt=""></body></html>`,
    'throwing.html': `${head}<body><script src="throw.js"></script></body></html>`,
    'throw.js': 'throw new Error("broken on purpose")',
    'socket.html': `${head}<body><script src="socket.js"></script></body></html>`,
    'socket.js': 'new WebSocket("wss://cdn.example/")',
  }
  for (const [file, text] of Object.entries(files)) await writeFile(join(root, file), text)
  const served = await serveSite({ root, port: 0 })
  server = served.server
  siteUrl = served.url
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  server.close()
})

describe('the guard', () => {
  test('a calm page gives it nothing to say', async () => {
    expect(await collectProblems('calm.html')).toEqual([])
  })

  test.each([
    ['inline-script.html', /^console: .*Content Security Policy/],
    ['inline-style.html', /^console: .*Content Security Policy/],
    ['outside.html', /^request leaves the site: https:\/\/cdn\.example\/a\.png$/],
    ['socket.html', /^request leaves the site: wss:\/\/cdn\.example\/$/],
    ['missing.html', /^console: .*404/],
    ['throwing.html', /^exception: broken on purpose$/],
    ['none.html', /^console: .*404/],
  ])('%s is reported', async (path, pattern) => {
    expect(await collectProblems(path)).toContainEqual(expect.stringMatching(pattern))
  })

  test('an external image is reported without JavaScript too', async () => {
    const problems = await collectProblems('outside.html', { javaScriptEnabled: false })
    expect(problems).toContain('request leaves the site: https://cdn.example/a.png')
  })
})

test('a page is shown as in China', async () => {
  const { page, close } = await openGuardedPage(browser, `${siteUrl}calm.html`)
  const text = await page.textContent('#clock')
  await close()
  expect(text).toBe('1970/1/1 08:00:00')
})

describe('findAxeViolations', () => {
  test('a sound page has none, under its own security policy', async () => {
    expect(await findViolations('calm.html')).toEqual([])
  })

  test('an image without a text is found', async () => {
    expect((await findViolations('inaccessible.html')).join('\n')).toContain('image-alt')
  })
})

async function collectProblems(path: string, options = {}): Promise<readonly string[]> {
  const { page, problems, close } = await openGuardedPage(browser, siteUrl + path, options)
  await page.waitForLoadState('networkidle')
  await close()
  return problems
}

async function findViolations(path: string): Promise<string[]> {
  const { page, problems, close } = await openGuardedPage(browser, siteUrl + path)
  const violations = await findAxeViolations(page)
  await close()
  expect(problems.filter((problem) => problem.includes('eval'))).toEqual([])
  return violations
}
