import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { toEntryPath, toRankingPath, toUnitPath } from '#domain/paths.ts'
import { findAxeViolations } from '../support/axe.ts'
import { test } from '../support/e2e-test.ts'
import { sumLayoutShifts } from './layout-shifts.ts'
import { corpus, first, isOpen } from './shipped-pages.ts'
import {
  finishUtterance,
  hear,
  hearRest,
  mandarin,
  openSpeaking,
  readMark,
  startReading,
} from './speaking-page.ts'

const affairs = corpus.affairs.filter(
  ({ data }) => data.scope === 'web' && data.withdrawn === undefined,
)
const open = first(affairs, isOpen, 'open affair')
const openPath = toEntryPath('affairs', open.id, open.data.publishedAt).slice(1)
const tabled = first(affairs, ({ data }) => data.tables.length > 0, 'affair with tables')
const tabledPath = toEntryPath('affairs', tabled.id, tabled.data.publishedAt).slice(1)
const ranking = first(corpus.rankings, ({ data }) => data.groups.length > 1, 'grouped ranking')
const rankingPath = toRankingPath(ranking.id, ranking.data.periods.at(-1)?.period).slice(1)
const board = first(
  corpus.units,
  ({ data }) => affairs.filter((affair) => affair.data.unit === data.id).length > 6,
  'board with much on it',
)

describe('the button', () => {
  test.for([
    { device: 'no voice', voices: [] },
    { device: 'an English voice', voices: [{ lang: 'en-US', localService: true }] },
    { device: 'a Cantonese voice', voices: [{ lang: 'zh-HK', localService: true }] },
    { device: 'a voice that is not its own', voices: [{ lang: 'zh-CN', localService: false }] },
  ])('is not there on a device with $device', async ({ voices }, { openPage }) => {
    const page = await openSpeaking(openPage, openPath, { voices })
    await page.waitForLoadState('networkidle')
    expect(await page.locator('read-aloud').count()).toBe(1)
    expect(await page.locator('read-aloud button').count()).toBe(0)
  })

  test.for(['zh_CN', 'cmn-Hans-CN'])(
    'is there for a voice called %s',
    async (lang, { openPage }) => {
      const voices = [{ lang, localService: true }]
      const page = await openSpeaking(openPage, openPath, { voices })
      expect(await page.getByRole('button', { name: '朗读' }).isVisible()).toBe(true)
    },
  )

  test('comes when the voices come, and moves nothing', async ({ openPage }) => {
    const page = await openSpeaking(openPage, openPath, { areVoicesLate: true })
    await page.waitForLoadState('networkidle')
    expect(await page.locator('read-aloud button').count()).toBe(0)
    // On a busy machine a page may be painted before all of it has arrived.
    const movedBefore = await sumLayoutShifts(page)
    await page.evaluate(() => {
      window.nameVoices()
    })
    await page.getByRole('button', { name: '朗读' }).waitFor()
    expect(await sumLayoutShifts(page)).toBe(movedBefore)
  })

  test('costs half a kilobyte, and the reader comes when it is pressed', async ({ openPage }) => {
    const page = await openSpeaking(openPage, openPath)
    await page.waitForLoadState('networkidle')
    const before = await listFiles(page)
    await startReading(page)
    const added = (await listFiles(page)).filter((file) => !before.includes(file))
    const [button] = before.filter((file) => file.includes('ReadAloud') && file.endsWith('.js'))
    const script = readFileSync(join(inject('siteFolder'), button ?? ''))
    expect(gzipSync(script).length).toBeLessThan(500)
    expect(before.filter((file) => file.includes('reading'))).toEqual([])
    expect(added.toSorted()).toEqual([
      expect.stringMatching(/reading-bar.*\.css$/),
      expect.stringMatching(/stored-text.*\.js$/),
      expect.stringMatching(/toggle-reading.*\.js$/),
    ])
  })
})

describe('what is read', () => {
  test('begins with title, unit, day and state, then how to object and until when', async ({
    openPage,
  }) => {
    const page = await openSpeaking(openPage, openPath)
    await startReading(page)
    const heard = await hearRest(page)
    const unit = first(corpus.units, ({ data }) => data.id === open.data.unit, 'unit').data.name
    expect(heard[1]).toMatch(new RegExp(`^${unit}，二零二六年\\d+月\\d+日发布，公示中，还有`))
    const text = heard.join('\n')
    const order = ['公示期：', '以前提出：', '公开信息'].map((words) => text.indexOf(words))
    expect(order.every((index) => index > 0)).toBe(true)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(text).not.toMatch(/朗读|打印|首页|主办单位/)
  })

  test('is every sentence of the text, once, in its order', async ({ openPage }) => {
    const page = await openSpeaking(openPage, openPath)
    const prose = await page.locator('.prose').innerText()
    await startReading(page)
    const heard = (await hearRest(page)).join('').replace(/[^\p{Script=Han}]/gu, '')
    const written = prose.replace(/（[一二三四五]）|[^\p{Script=Han}。]/gu, '').split('。')
    let from = 0
    for (const sentence of written.filter((one) => !/[两零一二]/.test(one))) {
      const index = heard.indexOf(sentence, from)
      expect(index, sentence).toBeGreaterThanOrEqual(from)
      from = index + sentence.length
    }
    expect(from).toBeGreaterThan(0)
  })

  test('of a table is each row with the heads of its columns', async ({ openPage }) => {
    const page = await openSpeaking(openPage, tabledPath)
    await startReading(page)
    const heard = await hearRest(page)
    const file = `data/affairs/${tabled.data.tables[0]?.data ?? ''}`
    const { columns = [], rows = [] } = corpus.tables.get(file) ?? {}
    const start = heard.findIndex((words) => words.startsWith('表格：'))
    expect(heard[start]).toContain(`共${rows.length}行`)
    const said = heard.slice(start + 1).join('')
    const heads = columns.map((head) => head.replace(/（.*/, ''))
    expect(said.split(/第\d+行：/).slice(1)).toHaveLength(rows.length)
    for (const head of heads) expect(said.split(`${head}，`).length).toBeGreaterThan(1)
  })

  test('of a chart is its sentence, and its data only once they are unfolded', async ({
    openPage,
  }) => {
    const page = await openSpeaking(openPage, rankingPath)
    const chart = page.locator('chart-figure').first()
    const title = /\p{Script=Han}{4,}/u.exec(await chart.locator('.chart-title').innerText())?.[0]
    await startReading(page)
    const folded = await hearRest(page)
    expect(folded.join('\n')).toContain(title)
    expect(folded.join('')).not.toMatch(/查看数据|下载 CSV/)
    const rowCount = folded.filter((words) => /^第\d+行：/.test(words)).length
    await chart.locator('summary').click()
    await page.getByRole('button', { name: '重读' }).click()
    const unfolded = await hearRest(page)
    expect(unfolded.filter((words) => /^第\d+行：/.test(words)).length).toBeGreaterThan(rowCount)
  })

  test('tells what is folded, and reads it once it is open', async ({ openPage }) => {
    const page = await openSpeaking(openPage, toUnitPath(board.data.id).slice(1))
    await startReading(page)
    const fold = page.locator('details:not(.chart-data):has(li a)').first()
    const hidden = (await fold.locator('li a').first().textContent())?.trim() ?? ''
    let words: string | undefined = ''
    while (words !== undefined && !words.includes('没有展开')) words = await finishUtterance(page)
    expect(words).toContain('更早的')
    await fold.locator('summary').click()
    const next = await finishUtterance(page)
    expect(hidden.slice(0, 4)).toBe(next?.slice(0, 4))
  })

  test('of a sorted table are the rows as they stand', async ({ openPage }) => {
    const page = await openSpeaking(openPage, rankingPath)
    await page.locator('sortable-table th button').nth(1).click()
    const name = await page.locator('sortable-table tbody tr th').first().innerText()
    await startReading(page)
    const rows = (await hearRest(page)).filter((words) => words.startsWith('第1行：'))
    expect(rows.at(-1)).toContain(name)
  })
})

describe('the controls', () => {
  test('pause and go on with the same sentence', async ({ openPage }) => {
    const page = await openSpeaking(openPage, openPath)
    await startReading(page)
    const words = await finishUtterance(page)
    await press(page, '暂停')
    expect(await hear(page)).toBeUndefined()
    expect(await page.locator('.reading-bar [role=status]').textContent()).toBe('已暂停')
    await press(page, '继续')
    expect((await hear(page))?.text).toBe(words)
    expect(await page.locator('.reading-bar [role=status]').textContent()).toBe('')
  })

  test('go to the next sentence and back', async ({ openPage }) => {
    const page = await openSpeaking(openPage, openPath)
    await startReading(page)
    const title = (await hear(page))?.text
    await press(page, '下一句')
    expect((await hear(page))?.text).not.toBe(title)
    await press(page, '上一句')
    expect((await hear(page))?.text).toBe(title)
    await press(page, '上一句')
    expect((await hear(page))?.text).toBe(title)
  })

  test('change the speed, which the device remembers', async ({ openPage }) => {
    const page = await openSpeaking(openPage, openPath)
    await startReading(page)
    const before = await hear(page)
    await press(page, '快')
    const after = await hear(page)
    expect(after?.text).toBe(before?.text)
    expect(after?.rate).toBeGreaterThan(before?.rate ?? 0)
    await page.reload()
    await startReading(page)
    expect((await hear(page))?.rate).toBe(after?.rate)
    for (let presses = 0; presses < 8; presses += 1) await press(page, '慢')
    expect((await hear(page))?.rate).toBe(0.6)
  })

  test('end the reading, with the focus where it began', async ({ openPage }) => {
    const page = await openSpeaking(openPage, openPath)
    const button = page.getByRole('button', { name: '朗读' })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.locator('.reading-bar').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('暂停')
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await page.locator('.reading-bar').count()).toBe(0)
    expect(await hear(page)).toBeUndefined()
    expect(await readMark(page)).toBe('')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('朗读')
    expect(await button.getAttribute('aria-expanded')).toBe('false')
  })

  test('say so at the end, and begin again', async ({ openPage }) => {
    const page = await openSpeaking(openPage, openPath)
    await startReading(page)
    const [title] = await hearRest(page)
    expect(await page.locator('.reading-bar [role=status]').textContent()).toBe('读完了')
    await press(page, '重读')
    expect((await hear(page))?.text).toBe(title)
  })

  test('are found right by axe', async ({ openPage }) => {
    const page = await openSpeaking(openPage, openPath)
    await startReading(page)
    expect(await findAxeViolations(page)).toEqual([])
  })
})

test('a page that is hidden or left is silent', async ({ openPage }) => {
  const page = await openSpeaking(openPage, openPath)
  await startReading(page)
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  expect(await hear(page)).toBeUndefined()
  await press(page, '继续')
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
  expect(await hear(page)).toBeUndefined()
})

test('a device that fails to speak is told apart from one that has ended', async ({ openPage }) => {
  const page = await openSpeaking(openPage, openPath, { voices: [mandarin] })
  await startReading(page)
  await page.evaluate(() => {
    window.utterance?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent)
  })
  expect(await page.locator('.reading-bar [role=status]').innerText()).toContain('没有读出声音')
  expect(await page.getByRole('button', { name: '重试' }).isVisible()).toBe(true)
})

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

/** The files of the site's own that the page has fetched. */
function listFiles(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)),
  )
}
