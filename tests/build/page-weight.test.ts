import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { listFiles } from '../support/site-files.ts'
import { readPages } from './built-pages.ts'
import type { BuiltPage } from './built-pages.ts'

const root = inject('siteFolder')
const pages = await readPages(root)
const documents = pages.filter(({ path }) => /^\/(?:affairs|policies)\/\d{4}\/[^/]+\/$/.test(path))

describe('a document page', () => {
  test('weighs at most 20 kB with its styles and scripts', async () => {
    const weights = await Promise.all(documents.map(weigh))
    expect(weights.length).toBeGreaterThan(50)
    expect(weights.filter(({ total }) => total > 20_000)).toEqual([])
  })

  test('has at most 4 kB of JavaScript', async () => {
    const weights = await Promise.all(documents.map(weigh))
    expect(weights.filter(({ script }) => script > 4000)).toEqual([])
  })
})

describe('a chart', () => {
  test('is at most 3 kB of SVG', () => {
    const charts = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<div class="chart-box">(<svg[^]*?<\/svg>)<\/div>/g)].map(
        ([, svg = '']) => ({ path, bytes: gzipSync(svg).length }),
      ),
    )
    expect(charts.length).toBeGreaterThan(10)
    expect(charts.filter(({ bytes }) => bytes > 3000)).toEqual([])
  })

  test('brings at most 61 kB when it is touched', async () => {
    const scripts = (await listFiles(join(root, '_astro'))).filter((file) => file.endsWith('.js'))
    const live = scripts.filter((file) => file.includes('live-chart'))
    expect(live).toHaveLength(1)
    expect(await sumBytes(live.map((file) => `_astro/${file}`))).toBeLessThan(61_000)
  })
})

async function weigh({ path, html, tags }: BuiltPage): Promise<Weight> {
  const scripts = tags.flatMap(({ name, attributes }) =>
    name === 'script' ? (attributes.get('src')?.slice(1) ?? []) : [],
  )
  const script = await sumBytes(scripts)
  return { path, script, total: gzipSync(html).length + script }
}

async function sumBytes(files: readonly string[]): Promise<number> {
  const weights = files.map(async (file) => gzipSync(await readFile(join(root, file))).length)
  return (await Promise.all(weights)).reduce((sum, bytes) => sum + bytes, 0)
}

interface Weight {
  readonly path: string
  readonly script: number
  readonly total: number
}
