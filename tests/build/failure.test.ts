import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildRoot } from '../support/build-root.ts'
import { copyFixture, createTempFolder, getFixtureFolder } from '../support/fixture.ts'
import { copySharedSite } from '../support/shared-site.ts'
import { listFiles } from '../support/site-files.ts'
import { hashFiles } from './site-bytes.ts'

describe('an error in the content', () => {
  let root: string
  let out: string
  const broken = 'content/affairs/2026/tonghua-finance-2026-09.md'

  beforeAll(async () => {
    root = await copyFixture('minimal')
    out = await copySharedSite('minimal')
    const text = await readFile(join(root, broken), 'utf8')
    await writeFile(join(root, broken), text.replace('item: finance-ledger', 'item: nonsense'))
  })

  test('stops the build, names file, line and mend, and leaves the last good site as it was', async () => {
    const before = await hashFiles(out)
    const { exitCode, stdout } = await buildRoot(root, out)
    expect(exitCode).toBe(1)
    expect(stdout).toContain(broken)
    expect(stdout).toMatch(/^ +5:7 +错误 R001 .*nonsense/m)
    expect(stdout).toMatch(/怎么改：\S/)
    expect(before.size).toBeGreaterThan(20)
    expect(await hashFiles(out)).toEqual(before)
  })

  test('leaves nothing half-made beside the last good site', async () => {
    await buildRoot(root, out)
    expect((await listFiles(join(out, '..'))).filter((file) => !file.startsWith('site/'))).toEqual(
      [],
    )
  })

  test('is told to GitHub where the build runs there', async () => {
    const { stdout } = await buildRoot(root, out, { env: { GITHUB_ACTIONS: 'true' } })
    expect(stdout).toMatch(new RegExp(`^::error file=${broken},line=5`, 'm'))
  })

  test('does not hide what only the finished site shows: that is not published either', async () => {
    const before = await hashFiles(out)
    const text = await readFile(join(root, broken), 'utf8')
    await writeFile(join(root, broken), text.replace('item: nonsense', 'item: finance-ledger'))
    // A password that by chance stands in a page, as one does that a page was made with.
    const env = { DEPLOY_TOKEN: '居民可以到社区服务中心查阅票据' }
    const { exitCode, stdout } = await buildRoot(root, out, { env })
    expect(exitCode).toBe(1)
    expect(stdout).toContain(`index.html\n  来自 ${broken}\n  有这台电脑上的密码或密钥`)
    expect(stdout).not.toContain(env.DEPLOY_TOKEN)
    expect(await hashFiles(out)).toEqual(before)
    expect((await listFiles(join(out, '..'))).filter((file) => !file.startsWith('site/'))).toEqual(
      [],
    )
  })
})

describe('a release', () => {
  test('is refused while the site has placeholders for its identity', async () => {
    const out = join(await createTempFolder(), 'site')
    const { exitCode, stdout } = await buildRoot(getFixtureFolder('minimal'), out, {
      args: ['--release'],
    })
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/data\/site\.yaml\n[^]*错误 M001/)
    expect(await listFiles(join(out, '..'))).toEqual([])
  })
})
