import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { toEntryPath, toUnitPath } from '#domain/paths.ts'
import { test } from '../support/e2e-test.ts'
import { corpus, first } from './shipped-pages.ts'

const { url: origin = '', contact } = corpus.site?.data ?? {}
const phones = new Map(corpus.units.map(({ data }) => [data.id, data.phone]))
const affair = first(
  corpus.affairs,
  ({ data }) => data.scope === 'web' && phones.get(data.unit) !== undefined,
  'affair',
)
const path = toEntryPath('affairs', affair.id, affair.data.publishedAt)
const policy = first(corpus.policies, ({ data }) => data.docNumber !== '无', 'numbered policy')
const policyPath = toEntryPath('policies', policy.id, policy.data.publishedAt)

describe('the address of a page', () => {
  test('is copied, and the page says so', async ({ openPage }) => {
    const page = await openPage(path.slice(1), {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: '复制链接' }).click()
    await page.getByText('已复制').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(origin + path)
  })

  test('is copied where there is no clipboard to write to', async ({ openPage }) => {
    const page = await openPage(path.slice(1), { permissions: ['clipboard-read'] })
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.addEventListener('copy', () => {
        document.title = String(getSelection())
      })
    })
    await page.getByRole('button', { name: '复制链接' }).click()
    await page.getByText('已复制').waitFor()
    expect(await page.title()).toBe(origin + path)
  })

  test('stays selected where nothing can copy it, and the reader is told how', async ({
    openShared,
  }) => {
    const page = await openShared(path.slice(1))
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      Object.defineProperty(document, 'execCommand', { value: () => false })
    })
    await page.getByRole('button', { name: '复制链接' }).click()
    await page.getByText('请长按网址复制').waitFor()
    expect(await page.evaluate(() => String(getSelection()))).toBe(origin + path)
  })

  test('is shared by the device where it can, and a change of mind is no error', async ({
    openPage,
  }) => {
    const page = await openPage('')
    await page.addInitScript(() => {
      navigator.share = (data) => {
        document.documentElement.dataset.shared = JSON.stringify(data)
        return Promise.reject(new DOMException('', 'AbortError'))
      }
    })
    await page.goto(new URL(path, inject('siteUrl')).href)
    await page.getByRole('button', { name: '分享' }).click()
    const shared = await page.locator('html').getAttribute('data-shared')
    expect(JSON.parse(shared ?? '')).toEqual({ title: await page.title(), url: origin + path })
  })

  test('can be selected by hand without script, and no button promises more', async ({
    openShared,
  }) => {
    const page = await openShared(path.slice(1), { javaScriptEnabled: false })
    const end = page.locator('.page-end')
    expect(await end.innerText()).toContain(origin + path)
    expect(await end.getByRole('button').count()).toBe(0)
  })
})

describe('a question', () => {
  test('begins as a mail that names the page, and as a call to the unit itself', async ({
    openShared,
  }) => {
    const page = await openShared(path.slice(1), { javaScriptEnabled: false })
    const { to, subject, body } = await readMail(page)
    expect(to).toBe(contact?.email)
    expect(subject).toMatch(/^我有疑问：/)
    expect(body).toContain(affair.data.title)
    expect(body).toContain(`编号：${affair.id}`)
    expect(body).toContain(`网址：${origin}${path}`)
    const phone = phones.get(affair.data.unit) ?? ''
    const call = page.locator('.page-end a[href^="tel:"]')
    expect(await call.innerText()).toBe(phone)
    expect(await call.getAttribute('href')).toBe(`tel:${phone.replaceAll('-', '')}`)
  })

  test('can be asked by somebody whose browser opens no mail: number and mailbox are text', async ({
    openShared,
  }) => {
    const page = await openShared(policyPath.slice(1), { javaScriptEnabled: false })
    const text = await page.locator('.page-end').innerText()
    expect(text).toContain(policy.data.docNumber)
    expect(text).toContain(contact?.email)
  })
})

describe('what is missing', () => {
  test.for([toUnitPath(affair.data.unit), '/affairs/', '/catalogue/'])(
    'is asked for on %s',
    async (place, { openShared }) => {
      const page = await openShared(place.slice(1), { javaScriptEnabled: false })
      const { subject, body } = await readMail(page)
      expect(subject).toMatch(/^这里缺一份：/)
      expect(body).toContain(`网址：${origin}${place}`)
      expect(await page.getByRole('heading', { name: '这里缺一份' }).isVisible()).toBe(true)
    },
  )
})

describe('the feeds', () => {
  test('of a board are two presses away, its calendar among them', async ({ openShared }) => {
    const page = await openShared(toUnitPath(affair.data.unit).slice(1), {
      javaScriptEnabled: false,
    })
    await page.getByText('订阅', { exact: true }).first().click()
    const calendar = page.getByRole('link', { name: /^日历/ })
    expect(await calendar.isVisible()).toBe(true)
    const address = new URL((await calendar.getAttribute('href')) ?? '', page.url()).href
    const response = await fetch(address)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(await response.text()).toMatch(/^BEGIN:VCALENDAR\r\n/)
  })

  test('are well-formed to a browser', async ({ openShared }) => {
    const page = await openShared('feeds/')
    const links = page.locator('main a[href$=".xml"]')
    const faults = await links.evaluateAll(async (all) => {
      const bad: string[] = []
      for (const link of all as HTMLAnchorElement[]) {
        const text = await (await fetch(link.href)).text()
        const parsed = new DOMParser().parseFromString(text, 'text/xml')
        if (parsed.querySelector('parsererror') !== null) bad.push(link.href)
      }
      return bad
    })
    expect(await links.count()).toBeGreaterThan(50)
    expect(faults).toEqual([])
  })
})

async function readMail(page: Page) {
  const href = (await page.locator('.page-end a[href^="mailto:"]').getAttribute('href')) ?? ''
  const { pathname, search } = new URL(href)
  const [subject = '', body = ''] = search
    .slice(1)
    .split('&')
    .map((part) => decodeURIComponent(part.slice(part.indexOf('=') + 1)))
  return { to: pathname, subject, body }
}
