import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { parseHtmlTags } from '../support/html-tags.ts'

const root = inject('siteFolder')
// What a document page may weigh on the way to a phone, script included.
const pageBytesAtMost = 20 * 1024
const scriptBytesAtMost = 4 * 1024
const chartBytesAtMost = 3 * 1024

const documents = [
  'affairs/2026/hehua-finance-2026-10',
  'affairs/2026/gaoling-four-two-open-2026',
  'policies/2016/tongchuan-inspection-2016',
  'policies/2016/wangyi-inspection-forwarding-2016',
]

describe.each(documents)('%s', (page) => {
  test('weighs no more than a document may, all in all', async () => {
    const { html, scripts, styles } = await weigh(page)
    expect(html + scripts + styles).toBeLessThanOrEqual(pageBytesAtMost)
  })

  test('brings little script', async () => {
    const { scripts } = await weigh(page)
    expect(scripts).toBeLessThanOrEqual(scriptBytesAtMost)
  })
})

test('every drawn chart is small', async () => {
  const pages = ['units/yx-hehua', 'rankings/tongchuan-community-reports/2016']
  const sizes = await Promise.all(pages.map(weighCharts))
  expect(sizes.flat().length).toBeGreaterThan(4)
  expect(Math.max(...sizes.flat())).toBeLessThanOrEqual(chartBytesAtMost)
})

async function weigh(page: string): Promise<{ html: number; scripts: number; styles: number }> {
  const html = await readFile(join(root, page, 'index.html'))
  const tags = parseHtmlTags(html.toString('utf8'))
  const addresses = (name: string, attribute: string, type?: string) =>
    tags
      .filter(
        (tag) => tag.name === name && (type === undefined || tag.attributes.get('rel') === type),
      )
      .flatMap((tag) => tag.attributes.get(attribute) ?? [])
  return {
    html: gzipSync(html).length,
    scripts: await weighFiles(addresses('script', 'src')),
    styles: await weighFiles(addresses('link', 'href', 'stylesheet')),
  }
}

/** The files and what they import at once; what they import on demand comes later or never. */
async function weighFiles(addresses: readonly string[]): Promise<number> {
  const reached = new Set(addresses)
  let bytes = 0
  for (const address of reached) {
    const text = await readFile(join(root, address), 'utf8')
    bytes += gzipSync(text).length
    for (const [, imported = ''] of text.matchAll(/(?:import|from)\s*"(\.[^"]+)"/g)) {
      reached.add(new URL(imported, `https://site.invalid${address}`).pathname)
    }
  }
  return bytes
}

async function weighCharts(page: string): Promise<number[]> {
  const html = await readFile(join(root, page, 'index.html'), 'utf8')
  return [...html.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => gzipSync(svg).length)
}
