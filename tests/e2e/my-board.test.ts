import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { toUnitPath } from '#domain/paths.ts'
import { test } from '../support/e2e-test.ts'
import { followLink } from '../support/follow-link.ts'
import { sumLayoutShifts } from './layout-shifts.ts'
import { corpus, first, isOpen } from './shipped-pages.ts'

const { data: openAffair } = first(corpus.affairs, isOpen, 'open affair')
const unit = first(corpus.units, ({ data }) => data.id === openAffair.unit, 'unit').data
const label = `我的${unit.kind}`
const boardPath = toUnitPath(unit.id)

test('a chosen board opens on the home page, what is open to objection first', async ({
  openShared,
}) => {
  const page = await openShared(boardPath.slice(1))
  const open = await listTitles(page, 'main .open-notices .title')
  await choose(page)
  await goHome(page)
  const board = page.locator('my-board')
  expect(await board.locator('h2').innerText()).toBe(`${label}：${unit.name}`)
  expect(await board.locator('h3').first().innerText()).toMatch(
    new RegExp(`^${new Set(open).size} 件正在公示，最近一件`),
  )
  const shown = await listTitles(page, 'my-board .open-notices .title')
  expect(shown.toSorted()).toEqual([...new Set(open)].toSorted())
})

test('nothing on the home page jumps when the board comes', async ({ openPage }) => {
  for (const width of [360, 1280]) {
    const page = await openPage(boardPath.slice(1), { viewport: { width, height: 800 } })
    await choose(page)
    await goHome(page)
    // What Web Vitals call good.
    expect(await sumLayoutShifts(page)).toBeLessThan(0.1)
  }
})

describe('what came since the last visit', () => {
  test('is listed on the home page and marked on the board', async ({ openShared }) => {
    const page = await openShared(boardPath.slice(1))
    await choose(page)
    const [title] = await listTitles(page, 'main .notices li:not(:has(.stamp)) a')
    await forgetOneNotice(page, title ?? '')
    await goHome(page)
    expect(await page.locator('my-board h3').last().innerText()).toBe('2026年1月2日以来新公开 1 件')
    expect(await listTitles(page, 'my-board ul:last-of-type a')).toContain(title)
    await followLink(page.locator('my-board h2 a'))
    await page.locator('my-board-choice button').waitFor()
    expect(await page.locator('main .notices li:has(strong) a').allInnerTexts()).toEqual([title])
  })

  test('is said to be nothing where nothing came', async ({ openShared }) => {
    const page = await openShared(boardPath.slice(1))
    await choose(page)
    await forgetOneNotice(page, '')
    await goHome(page)
    expect(await page.locator('my-board h3').last().innerText()).toBe(
      '2026年1月2日以来没有新的公开',
    )
  })
})

test('one touch forgets the board, and nothing of it stays on the device', async ({
  openShared,
}) => {
  const page = await openShared(boardPath.slice(1))
  await choose(page)
  await goHome(page)
  await forget(page)
  await page.reload()
  expect(await page.locator('my-board').innerText()).toBe('')
})

describe('a board in storage', () => {
  test('of another portal at the same address is none of ours, and stays', async ({ openPage }) => {
    const page = await openPage(boardPath.slice(1))
    const other = { path: '/portal/units/x/', name: '别处', label: '我的村' }
    await store(page, 'gongkailan:board:/portal/', other)
    await page.goto(new URL('/', page.url()).href)
    expect(await page.locator('my-board').innerText()).toBe('')
    await page.goBack()
    await choose(page)
    expect(await listStored(page)).toEqual(['gongkailan:board:/', 'gongkailan:board:/portal/'])
  })

  test('that leads elsewhere is taken for none', async ({ openShared }) => {
    const page = await openShared('')
    for (const path of ['//elsewhere.example/', '/\\elsewhere.example/', 'javascript:alert(1)']) {
      await store(page, 'gongkailan:board:/', { path, name: '别处', label: '我的村' })
      await page.reload()
      await page.waitForFunction(() => document.documentElement.dataset.board === undefined)
      expect(await page.locator('my-board').innerText(), path).toBe('')
    }
  })
})

test('a device that lets no page remember says so, and everything else works', async ({
  openPage,
}) => {
  const page = await openPage('')
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto(new URL(boardPath, page.url()).href)
  await page.getByRole('button', { name: `设为${label}` }).click()
  expect(await page.locator('my-board-choice p').innerText()).toContain('没能记住')
})

describe('a board that does not come', () => {
  test('for want of a network is named all the same, and can be forgotten', async ({
    openPage,
  }) => {
    const page = await openPage(boardPath.slice(1), { expectedProblems: [/ERR_FAILED/] })
    await choose(page)
    await page.route(`**${boardPath}`, (route) => route.abort())
    await goHome(page)
    expect(await page.locator('my-board').innerText()).toMatch(`${label}：${unit.name}`)
    await page.getByText('现在取不到这块公开栏的内容').waitFor()
    await forget(page)
  })

  test('because it is no more is told apart, and can be forgotten', async ({ openPage }) => {
    const page = await openPage(boardPath.slice(1), { expectedProblems: [/404/] })
    await choose(page)
    await page.route(`**${boardPath}`, (route) => route.fulfill({ status: 404 }))
    await goHome(page)
    await page.getByText('这块公开栏已经没有了').waitFor()
    expect(await page.locator('my-board').innerText()).not.toContain('检查网络')
    expect(await page.locator('my-board a').count()).toBe(0)
    await forget(page)
  })
})

async function choose(page: Page): Promise<void> {
  await page.getByRole('button', { name: `设为${label}` }).click()
  await page.getByText('已记住').waitFor()
}

async function goHome(page: Page): Promise<void> {
  await page.goto(new URL('/', page.url()).href)
  await page.locator('my-board h2').waitFor()
  await page.locator('my-board h3, my-board section > p').first().waitFor()
}

async function forget(page: Page): Promise<void> {
  await page.getByRole('button', { name: '不再记住' }).click()
  expect(await page.locator('my-board').innerText()).toBe('已经不再记住。')
  expect(await listStored(page)).toEqual([])
}

function store(page: Page, key: string, board: object): Promise<void> {
  return page.evaluate(
    ([name, text]) => {
      localStorage.setItem(name, text)
    },
    [key, JSON.stringify(board)] as const,
  )
}

function listStored(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).toSorted())
}

/** The device as it was on an earlier day, when one notice was not there yet. */
async function forgetOneNotice(page: Page, title: string): Promise<void> {
  const path = await page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('main .notices a')]
        .find(({ textContent }) => textContent.trim() === wanted)
        ?.getAttribute('href') ?? '',
    title,
  )
  await page.evaluate((missing) => {
    const board = JSON.parse(localStorage.getItem('gongkailan:board:/') ?? '') as {
      visits: { day: string; seen: string[] }
    }
    board.visits.day = '2026-01-02'
    board.visits.seen = board.visits.seen.filter((key) => key !== missing)
    localStorage.setItem('gongkailan:board:/', JSON.stringify(board))
  }, path)
}

async function listTitles(page: Page, selector: string): Promise<string[]> {
  const titles = await page.locator(selector).allTextContents()
  return titles.map((title) => title.trim())
}
