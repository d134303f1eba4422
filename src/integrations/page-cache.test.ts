import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withSoundCache } from './page-cache.ts'

let folder: string
let cacheDir: string
let page: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-cache-'))
  cacheDir = join(folder, 'cache')
  page = join(cacheDir, 'index.html')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('what a build keeps', () => {
  it('is there for the next one', async () => {
    await withSoundCache(cacheDir, keepPage)
    expect(await findPageDuringBuild()).toBe(true)
  })

  it('is forgotten when the build was cut short', async () => {
    await expect(withSoundCache(cacheDir, keepPageAndFail)).rejects.toThrow('cut short')
    expect(existsSync(page)).toBe(true)
    expect(await findPageDuringBuild()).toBe(false)
  })

  it('is the index too, even when the build was cut short', async () => {
    await expect(withSoundCache(cacheDir, keepPageAndFail)).rejects.toThrow('cut short')
    const shard = join(cacheDir, 'search/shard')
    mkdirSync(shard, { recursive: true })
    expect(await findPageDuringBuild()).toBe(false)
    expect(existsSync(shard)).toBe(true)
  })

  it('is kept again once a build has come to its end', async () => {
    await expect(withSoundCache(cacheDir, keepPageAndFail)).rejects.toThrow('cut short')
    await withSoundCache(cacheDir, keepPage)
    expect(await findPageDuringBuild()).toBe(true)
  })
})

async function findPageDuringBuild(): Promise<boolean> {
  let isThere = false
  await withSoundCache(cacheDir, () => {
    isThere = existsSync(page)
    return Promise.resolve()
  })
  return isThere
}

function keepPage(): Promise<void> {
  writeFileSync(page, '')
  return Promise.resolve()
}

async function keepPageAndFail(): Promise<void> {
  await keepPage()
  throw new Error('cut short')
}
