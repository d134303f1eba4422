import { expect, test } from 'vitest'
import { toSitemapXml } from './sitemap-xml.ts'

test('an address is written as it goes over the network', () => {
  const url = 'https://example.gov.cn/portal/attachments/2026/收支 明细&说明-pdf/'
  expect(toSitemapXml([{ url, lastChangedOn: '2026-10-10' }])).toContain(
    '<url><loc>https://example.gov.cn/portal/attachments/2026/%E6%94%B6%E6%94%AF%20%E6%98%8E%E7%BB%86&amp;%E8%AF%B4%E6%98%8E-pdf/</loc><lastmod>2026-10-10</lastmod></url>',
  )
})

test('what is encoded already stays as it is', () => {
  expect(toSitemapXml([{ url: 'https://example.gov.cn/%E6%9D%91/' }])).toContain(
    '<loc>https://example.gov.cn/%E6%9D%91/</loc>',
  )
})
