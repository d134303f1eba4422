import { createHash } from 'node:crypto'
import { describe, expect, inject, test } from 'vitest'
import { searchPath } from '#domain/paths.ts'
import { readPages } from './built-pages.ts'
import type { BuiltPage } from './built-pages.ts'

const pages = await readPages(inject('siteFolder'))

describe('the security policy of every page', () => {
  test('is its first word after the encoding', () => {
    const first = pages.map(({ tags }) => {
      const head = tags.slice(tags.findIndex(({ name }) => name === 'head') + 1)
      return [head[0]?.attributes.get('charset'), head[1]?.attributes.get('http-equiv')].join(' ')
    })
    expect(new Set(first)).toEqual(new Set(['utf-8 Content-Security-Policy']))
  })

  test('lets through the style sheet that the page holds, and no other', () => {
    const faults = pages.filter((page) => {
      const expected = ["'self'", ...listTexts(page, 'style').map(toSource)]
      return expected.length === 1 || listSources(page, 'style-src').join() !== expected.join()
    })
    expect(faults.map(({ path }) => path)).toEqual([])
  })

  test('lets through the scripts that the page holds and those of the site, and no others', () => {
    const faults = pages.filter((page) => {
      const inline = listTexts(page, 'script').map(toSource)
      const extra = page.path === searchPath ? ["'wasm-unsafe-eval'"] : []
      return listSources(page, 'script-src').join() !== ["'self'", ...inline, ...extra].join()
    })
    expect(faults.map(({ path }) => path)).toEqual([])
  })
})

test('no page waits for a style sheet', () => {
  const links = pages.flatMap(({ path, tags }) =>
    tags.flatMap(({ attributes }) => (attributes.get('rel') === 'stylesheet' ? path : [])),
  )
  expect(links).toEqual([])
})

/** What stands in the page to be applied or run; data is neither. */
function listTexts({ tags }: BuiltPage, name: string): string[] {
  return tags
    .filter((tag) => tag.name === name && !tag.attributes.has('src'))
    .filter(({ attributes }) => !attributes.get('type')?.endsWith('json'))
    .map(({ text }) => text)
}

function toSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function listSources({ tags }: BuiltPage, directive: string): string[] {
  const policy = tags
    .filter(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy')
    .map(({ attributes }) => attributes.get('content') ?? '')
    .join('; ')
  const [, ...sources] =
    policy
      .split('; ')
      .map((part) => part.split(' '))
      .find(([name]) => name === directive) ?? []
  return sources
}
