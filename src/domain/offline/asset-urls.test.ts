import { expect, test } from 'vitest'
import { findAssetUrls } from './asset-urls.ts'

test('a page cannot do without the hashed files that it names', () => {
  const html =
    '<link rel="stylesheet" href="/portal/_astro/a.css"><script type="module" src="/portal/_astro/b.js"></script>' +
    '<script type="module" src="/portal/_astro/b.js"></script><a href="/portal/units/">x</a>'
  expect(findAssetUrls(html, 'https://a.example/portal/units/x/')).toEqual([
    'https://a.example/portal/_astro/a.css',
    'https://a.example/portal/_astro/b.js',
  ])
})

test('a script cannot do without what it imports at once; what it imports later can wait', () => {
  const script = 'import{t as e}from"./c.js";import"./d.js";e(()=>import("./e.js"))'
  expect(findAssetUrls(script, 'https://a.example/_astro/b.js')).toEqual([
    'https://a.example/_astro/c.js',
    'https://a.example/_astro/d.js',
  ])
})
