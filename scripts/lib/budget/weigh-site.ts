import { readdirSync } from 'node:fs'
import { findBudget, type PageBudget, pageBudgets } from './page-budgets.ts'
import { createPageWeigher, type PageWeight } from './weigh-page.ts'

/** A chart drawn at build is at most 3 kB of SVG. */
const chartBytesMax = 3000

/** How the pages of one template stand against their budget. */
export interface TemplateWeight {
  readonly budget: PageBudget
  readonly pageCount: number
  readonly heaviest: PageWeight
  readonly scriptBytes: number
  readonly chartBytes: number
}

/** Every page of a built site, the ones that break their budget, and the heaviest by template. */
export function weighSite(siteFolder: string, base: string): SiteWeight {
  const weigh = createPageWeigher(siteFolder, base)
  const pages = listPageFiles(siteFolder).map((file) => weigh(file))
  const templates = pageBudgets.flatMap((budget) => {
    const members = pages.filter(({ path }) => findBudget(path) === budget)
    return members.length === 0 ? [] : [toTemplateWeight(budget, members)]
  })
  return { pages, templates, excesses: pages.flatMap(listExcesses) }
}

function listPageFiles(siteFolder: string): string[] {
  return readdirSync(siteFolder, { recursive: true, encoding: 'utf-8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .toSorted()
}

function toTemplateWeight(budget: PageBudget, members: readonly PageWeight[]): TemplateWeight {
  const heaviest = members.reduce((a, b) => (b.totalBytes > a.totalBytes ? b : a))
  return {
    budget,
    pageCount: members.length,
    heaviest,
    scriptBytes: Math.max(...members.map(({ scriptBytes }) => scriptBytes)),
    chartBytes: Math.max(...members.map(({ chartBytes }) => chartBytes)),
  }
}

function listExcesses(page: PageWeight): string[] {
  const { totalBytes, scriptBytes, template } = findBudget(page.path)
  const bars: readonly (readonly [string, number, number])[] = [
    ['in all', page.totalBytes, totalBytes],
    ['of script', page.scriptBytes, scriptBytes],
    ['in one chart', page.chartBytes, chartBytesMax],
  ]
  return bars.flatMap(([what, bytes, bar]) =>
    bytes > bar ? [`${page.path} (${template}): ${bytes} bytes ${what}, ${bar} allowed`] : [],
  )
}

export interface SiteWeight {
  readonly pages: readonly PageWeight[]
  readonly templates: readonly TemplateWeight[]
  readonly excesses: readonly string[]
}
