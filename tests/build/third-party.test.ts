import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { listFiles } from '../support/site-files.ts'
import { readPages } from './built-pages.ts'

const site = inject('siteFolder')

test('the policy of every page lets nothing be fetched from another site', async () => {
  const pages = await readPages(site)
  const foreign = pages.flatMap(({ path, tags }) => {
    const policies = tags
      .filter(
        ({ attributes }) =>
          attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
      )
      .map(({ attributes }) => attributes.get('content') ?? '')
    if (policies.length !== 1) return [`${path} has ${policies.length} policies`]
    const directives = (policies[0] ?? '').split(';').map((each) => each.trim().split(/\s+/))
    if (!directives.some(([name, source]) => name === 'default-src' && source === "'none'")) {
      return [`${path} allows what it does not name`]
    }
    return directives
      .flatMap(([, ...sources]) => sources)
      .filter((source) => !ownSource.test(source))
      .map((source) => `${path} allows ${source}`)
  })
  expect(new Set(pages.map(({ kind }) => kind)).size).toBe(3)
  expect(foreign).toEqual([])
})

/** The site itself, what stands in the page, and what the page makes. */
const ownSource = /^(?:'(?:self|none|wasm-unsafe-eval|sha256-[\w+/=]+)'|data:|blob:)$/

test('no script names a place outside from which it could fetch', async () => {
  const scripts = (await listFiles(site)).filter((file) => /\.m?js$/.test(file))
  const named = await Promise.all(
    scripts
      .filter((file) => !file.startsWith('pdfjs/'))
      .map(async (file) => {
        const text = await readFile(join(site, file), 'utf8')
        const addresses = [
          ...text.matchAll(/(?:https?|wss?):\/\/[^\s"'`)]+|["'`]\/\/[a-z][^"'`]*/g),
        ]
        return addresses.map(([address]) => `${file} names ${address}`)
      }),
  )
  expect(scripts.length).toBeGreaterThan(10)
  expect(named.flat().filter((line) => !known.test(line))).toEqual([])
})

/** The namespace of SVG, and what Pagefind resolves paths against without asking anybody. */
const known = /http:\/\/www\.w3\.org\/|^pagefind\/pagefind\.js names https:\/\/example\.com/
