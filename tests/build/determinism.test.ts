import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { projectRoot } from '../../scripts/lib/project-root.mjs'
import { buildRoot } from '../support/build-root.ts'
import { createTempFolder } from '../support/fixture.ts'
import { findDifferences, hashFiles } from './site-bytes.ts'

/** A machine in China, in a Chinese locale, with variables that mean something to other programs. */
const otherMachine = {
  TZ: 'Asia/Shanghai',
  LANG: 'zh_CN.UTF-8',
  LC_ALL: 'zh_CN.UTF-8',
  BASE_URL: '/elsewhere/',
  NODE_ENV: 'development',
  SITE: 'https://elsewhere.example',
  PROD: '',
}

test('two builds of one root are the same byte for byte, on whichever machine and into whichever folder', async () => {
  const out = join(await createTempFolder(), 'another/name')
  const { exitCode, output } = await buildRoot(projectRoot, out, { env: otherMachine })
  expect(exitCode, output).toBe(0)
  const site = inject('siteFolder')
  expect((await hashFiles(site)).size).toBeGreaterThan(500)
  expect(await findDifferences(site, out)).toEqual([])
})
