import { describe, expect, test } from 'vitest'
import { findRequestKind, toPageUrl } from './request-kind.ts'

describe('findRequestKind', () => {
  test.each([
    ['', 'page'],
    ['units/qh-tonghua/', 'page'],
    ['affairs/2026/x', 'page'],
    ['search/', 'page'],
    ['404.html', 'page'],
    ['_astro/Base.BVBYF0lo.css', 'asset'],
    ['_astro/start-live-chart.Bpl5SncL.js', 'asset'],
    ['data/affairs/2026/x.csv', 'file'],
    ['data/attachments/2026/notice.PDF', 'file'],
    ['favicon.svg', 'file'],
  ])('%s is a %s', (path, kind) => {
    expect(findRequestKind(path)).toBe(kind)
  })

  test.each([
    'pagefind/pagefind.js',
    'pagefind/index/x.pf_index',
    'search/entries/x.json',
    'search/entries/x.1.txt',
    'sw.js',
    'offline.json',
    'build.json',
    'sitemap.xml',
    'pdf/pdf.worker.mjs',
    'robots.txt',
  ])('%s is left to the browser', (path) => {
    expect(findRequestKind(path)).toBeUndefined()
  })
})

describe('toPageUrl', () => {
  test.each([
    ['https://a.example/units/x/?from=singlemessage#top', 'https://a.example/units/x/'],
    ['https://a.example/units/x', 'https://a.example/units/x/'],
    ['https://a.example/portal/index.html', 'https://a.example/portal/'],
    ['https://a.example/404.html', 'https://a.example/404.html'],
    ['https://a.example/', 'https://a.example/'],
  ])('%s is kept as %s', (address, url) => {
    expect(toPageUrl(address)).toBe(url)
  })
})
