import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildRoot } from '../support/build-root.ts'
import { copyFixture, createTempFolder } from '../support/fixture.ts'
import { findDifferences, hashFiles } from './site-bytes.ts'

const affairs = 'content/affairs/2026'
const policies = 'content/policies/2026'

/** The first minute after the one publicity period of the fixture, which the first build finds open. */
const later = '2026-11-26T00:00:00+08:00'

/**
 * What happens to a portal in the course of time, one step after the other. What is done in one
 * step shows on different pages, so that no change can hide that another one was missed.
 */
const steps: readonly Step[] = [
  {
    what: 'a publicity period ends, a month is added and a policy gets another title',
    make: async (root) => {
      await copyAffair(root, 'tonghua-finance-2026-09', 'tonghua-finance-2026-10')
      await replace(root, `${affairs}/tonghua-finance-2026-10.md`, [
        ['2026-10-09', '2026-11-09'],
        ['2026-10-10', '2026-11-10'],
        ['2026-09', '2026-10'],
        ['2026年9月', '2026年10月'],
      ])
      await replace(root, `${policies}/disclosure-plan-2026.md`, [['工作方案', '实施方案']])
    },
    pages: [
      '',
      'affairs/2026/liyuan-charter-2026',
      'affairs/2026/by/rules',
      'units/qh-liyuan',
      'units/qh-chengguan',
      'affairs/2026/tonghua-finance-2026-10',
      'affairs/2026/tonghua-finance-2026-09',
      'units/qh-tonghua',
      'policies/2026/disclosure-plan-2026',
      'policies/2026/inspection-2026',
      'policies/2026/by/disclosure',
    ],
  },
  {
    what: 'texts, a table and a score are put right, and a unit is renamed',
    make: async (root) => {
      await replace(root, `${affairs}/tonghua-grid-2026-corrected.md`, [['两个网格', '三个网格']])
      await replace(root, `${affairs}/liyuan-services-2026-q3.mdx`, [['"128"', '"129"']])
      await replace(root, `${affairs}/tonghua-finance-2026-09.md`, [['1260.5', '1270']])
      await replace(root, 'data/affairs/2026/tonghua-finance-2026-09.csv', [['1260.5', '1270']])
      await replace(root, 'data/rankings/disclosure/2026-Q2.csv', [['72,中', '93,优']])
      await replace(root, 'data/units.csv', [['城关镇,镇', '新城关镇,镇']])
    },
    pages: [
      'affairs/2026/tonghua-grid-2026-corrected',
      'affairs/2026/liyuan-services-2026-q3',
      'affairs/2026/tonghua-finance-2026-09',
      'units/qh-tonghua',
      'rankings/disclosure',
      'rankings/disclosure/2026-Q2',
      'rankings/disclosure/2026-Q3',
      'units/qh-chengguan',
      'units/qh-liyuan',
      'affairs/2026/liyuan-charter-2026',
      'findings',
    ],
  },
  {
    what: 'an affair is withdrawn and a policy repeals another',
    make: async (root) => {
      await replace(root, `${affairs}/tonghua-finance-2026-08.md`, [
        ['figures:', `${withdrawal}figures:`],
      ])
      await writeFile(join(root, policies, 'fund-rules-repealed.md'), repeal)
    },
    pages: [
      'affairs/2026/tonghua-finance-2026-08',
      'affairs/2026/tonghua-finance-2026-09',
      'units/qh-tonghua',
      'data',
      'policies/2026/fund-rules-repealed',
      'policies/2026/fund-rules-2026',
      'policies/2026/by/general',
    ],
  },
  {
    what: 'an affair is deleted, an attachment grows and a finding is settled',
    make: async (root) => {
      await rm(join(root, affairs, 'tonghua-finance-2026-10.md'))
      await rm(join(root, 'data/affairs/2026/tonghua-finance-2026-10.csv'))
      const attachment = join(root, 'data/attachments/2026/liyuan-charter-draft.txt')
      await appendFile(attachment, '第二章。'.repeat(200))
      await replace(root, 'data/findings.csv', [['整改中,,', '已整改,已按月公布,']])
    },
    pages: [
      'affairs/2026',
      'affairs/2026/tonghua-finance-2026-09',
      'units/qh-tonghua',
      'affairs/2026/liyuan-charter-2026',
      'attachments/2026/liyuan-charter-draft-txt',
      'units/qh-liyuan',
      'findings',
    ],
  },
  {
    what: 'a topic, an item of the catalogue and an article of law are renamed',
    make: async (root) => {
      await replace(root, 'data/topics.csv', [['general,综合', 'general,综合政务']])
      await replace(root, 'data/catalogue.csv', [['财务收支明细', '财务收支逐笔明细']])
      await replace(root, 'data/law.csv', [['第三十五条', '第三十五条第一款']])
    },
    pages: [
      'policies/2026/by/general',
      'policies/2026/fund-rules-2026',
      'affairs/2026/tonghua-finance-2026-09',
      'affairs/2026/liyuan-charter-2026',
      'catalogue',
    ],
  },
  {
    what: 'the portal gets another telephone, and a fixed page another title',
    make: async (root) => {
      await replace(root, 'data/site.yaml', [['phone: 0900-5556000', 'phone: 0900-5556001']])
      await replace(root, 'content/pages/about.md', [['关于本站', '关于本公开栏']])
    },
    pages: ['', 'affairs/2026/liyuan-charter-2026', 'rankings/disclosure', 'pages/about'],
  },
]

describe('a build after another one is the same as a build from nothing', () => {
  let root: string
  let out: string

  beforeAll(async () => {
    root = await copyFixture('sites/town')
    out = join(await createTempFolder(), 'site')
    await build(root, out)
  })

  test.each(steps)('when $what', async ({ make, pages }) => {
    const before = await hashFiles(out)
    await make(root)
    const fromNothing = join(await createTempFolder(), 'site')
    // At once, which is also a proof that builds of one checkout do not meet.
    await Promise.all([build(root, out, later), build(root, fromNothing, later)])
    expect(await findDifferences(out, fromNothing)).toEqual([])

    const after = await hashFiles(out)
    const files = pages.map((page) => join(page, 'index.html'))
    const unchanged = files.filter((file) => before.get(file) === after.get(file))
    expect(unchanged, 'pages that should have changed').toEqual([])
  })
})

async function build(root: string, out: string, now?: string): Promise<void> {
  const { exitCode, output } = await buildRoot(root, out, { now })
  expect(exitCode, output).toBe(0)
}

async function copyAffair(root: string, from: string, to: string): Promise<void> {
  await cp(join(root, affairs, `${from}.md`), join(root, affairs, `${to}.md`))
  const tables = join(root, 'data/affairs/2026')
  await cp(join(tables, `${from}.csv`), join(tables, `${to}.csv`))
}

/** Puts one text in the place of another; that it stands nowhere in the file is an error. */
async function replace(
  root: string,
  file: string,
  changes: readonly (readonly [string, string])[],
): Promise<void> {
  let text = await readFile(join(root, file), 'utf8')
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`)
    text = text.replaceAll(from, to)
  }
  await writeFile(join(root, file), text)
}

const withdrawal = `withdrawn:
  on: 2026-11-20
  reason: 金额有误。
  replacedBy: tonghua-finance-2026-09
`

const repeal = `---
title: 关于废止青禾县社区经费管理办法的通知
origin: demo
indexNo: QHX-2026-000040
indexScheme: initials
docNumber: 青民发〔2026〕9号
genre: 通知
issuers: [qh-mzj]
topic: general
signedOn: 2026-11-10
publishedAt: 2026-11-11 10:00
relations:
  - kind: repeals
    target: fund-rules-2026
---

青禾县社区经费管理办法自本通知发布之日起废止。
`

interface Step {
  /** To be read after “when”. */
  readonly what: string
  readonly make: (root: string) => Promise<void>
  /** Pages that show it: that they do not change would be wrong in both builds. */
  readonly pages: readonly string[]
}
