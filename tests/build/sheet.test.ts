import { existsSync, readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../../scripts/lib/run-command.mjs'
import { copyFixture, createTempFolder, getPortalEnvironment } from '../support/fixture.ts'
import { type PdfPage, readPdf } from '../support/read-pdf.ts'

const id = 'liyuan-minimum-living-2026-q3'

describe('npm run sheet for what hangs only on the wall', () => {
  let run: SheetRun
  let pages: readonly PdfPage[]

  beforeAll(async () => {
    run = await printSheet(await copyFixture('sites/town'))
    expect(run.exitCode, run.output).toBe(0)
    pages = await readPdf(await readFile(join(run.to, `${id}.pdf`)))
  })

  test('makes sheets of A4 that hold all of the notice', () => {
    const sizes = pages.map(({ width, height }) => [Math.round(width), Math.round(height)])
    expect(new Set(sizes.map(String))).toEqual(new Set(['595,842']))
    const text = pages.map((page) => page.text).join('\n')
    const parts = [
      '梨园村2026年第三季度低保名单只贴墙上',
      '公示期：2026年10月10日至10月19日',
      '只贴墙上的正文',
      '只贴墙上的名单',
      '只贴墙上的李*',
      '只贴墙上的审查意见',
      '请在2026年10月19日以前提出',
      '0900-5559999',
      '盖章处',
    ]
    expect(parts.filter((part) => !text.includes(part))).toEqual([])
  })

  test('leads to no page, since there is none', () => {
    const text = pages.map((page) => page.text).join('\n')
    expect(text).toContain('本件只在公开栏张贴，不上网')
    expect(text).not.toMatch(/扫一扫|https?:|gongkailan/)
    expect(pages.flatMap(({ paths }) => paths).filter((path) => path.length > 500)).toEqual([])
  })

  test('leaves nothing behind but the sheet', () => {
    expect(existsSync(run.out)).toBe(false)
    expect(readdirSync(run.temp)).toEqual([])
    expect(readdirSync(run.to)).toEqual([`${id}.pdf`])
  })
})

test('npm run sheet refuses what the gate refuses', async () => {
  const root = await copyFixture('sites/town')
  const file = join(root, 'content/affairs/2026', `${id}.md`)
  const text = await readFile(file, 'utf-8')
  await writeFile(file, text.replace('梨园村2026年第三季度低保', '梨园村2026年第三季度孤儿'))
  const { exitCode, output, to } = await printSheet(root)
  expect(exitCode).toBe(1)
  expect(output).toContain('P015')
  expect(output).toContain('改好以前不能张贴')
  expect(existsSync(to)).toBe(false)
})

test('npm run sheet refuses a list whose time is over', async () => {
  const root = await copyFixture('sites/town')
  const file = join(root, 'content/affairs/2026', `${id}.md`)
  const text = await readFile(file, 'utf-8')
  await writeFile(
    file,
    text
      .replace('item: minimum-living', 'item: services')
      .replace('scope: board-only', 'expiresOn: 2026-10-25')
      .replace('| 姓名 |', '| 组别 |'),
  )
  const { exitCode, output, to } = await printSheet(root)
  expect(exitCode).toBe(1)
  expect(output).toContain('只能公布到 2026-10-25')
  expect(existsSync(to)).toBe(false)
})

async function printSheet(root: string): Promise<SheetRun> {
  const [folder, temp] = [await createTempFolder(), await createTempFolder()]
  const [to, out] = [join(folder, 'sheets'), join(folder, 'site')]
  const env = { ...getPortalEnvironment(root, out), TMPDIR: temp, TMP: temp, TEMP: temp }
  const { exitCode, output } = await runCommand(['node', 'scripts/sheet.ts', id, '--to', to], {
    env,
  })
  return { exitCode, output, to, out, temp }
}

interface SheetRun {
  readonly exitCode: number
  readonly output: string
  /** Where the sheet goes, where a site would go, and where all temporary files go. */
  readonly to: string
  readonly out: string
  readonly temp: string
}
