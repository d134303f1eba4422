import { readEnvironment } from '#loaders/environment.ts'
import { weighSite } from './lib/budget/weigh-site.ts'
import { readSiteBase } from './lib/serve-site.mjs'

// Weighs every page of the built site as a reader's phone would download it, against its budget.
const { out } = readEnvironment()
const base = await readSiteBase(out)
const { pages, templates, excesses } = weighSite(out, base)

console.table(
  templates.map(({ budget, pageCount, heaviest, scriptBytes, chartBytes }) => ({
    template: budget.template,
    pages: pageCount,
    heaviest: heaviest.path,
    bytes: heaviest.totalBytes,
    allowed: budget.totalBytes,
    script: scriptBytes,
    scriptAllowed: budget.scriptBytes,
    requests: heaviest.requestCount,
    chart: chartBytes,
  })),
)
console.log(
  excesses.length === 0
    ? `All ${pages.length} pages keep their budget (bytes after gzip, before the reader touches anything).`
    : `${excesses.length} budgets are exceeded:\n${excesses.join('\n')}`,
)
process.exitCode = excesses.length === 0 ? 0 : 1
