import process from 'node:process'
import { formatHistoryReport, toHistoryReport } from '#domain/history/history-report.ts'
import { toTextContext } from '#domain/privacy/corpus-context.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import type { Environment } from '#loaders/environment.ts'
import { openRepository } from '#loaders/git/repository-fs.ts'
import { readReviewedDigests } from '#loaders/git/reviewed-digests-fs.ts'
import { scanHistory } from '#loaders/git/scan-history-fs.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'

/** Looks for persons in the whole past of the repository; gives the exit code. */
export async function checkHistory(environment: Environment): Promise<number> {
  const { root, now } = environment
  const repository = openRepository(root)
  if (repository === undefined) {
    console.log(`${root} 不在 git 仓库里，没有历史可以查。`)
    return 1
  }
  const context = toTextContext(loadCorpus(root).corpus, now)
  const scan = await scanHistory(repository, context, readSiteConfig(environment).cacheDir)
  const report = toHistoryReport(scan, readReviewedDigests(root), repository.isShallow)
  const isJson = process.argv.includes('--json')
  console.log(isJson ? JSON.stringify(report, null, 2) : formatHistoryReport(report))
  return report.isClean ? 0 : 1
}
