import { formatScan } from '#domain/scan/report-scan.ts'
import { readReviewedTexts } from '#integrations/reviewed-texts.ts'
import { scanOutput } from '#integrations/scan-output.ts'
import { withAttachments } from '#loaders/attachments/read-attachments-fs.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { readEnvironment } from '#loaders/environment.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'

// Looks at a site that is built already, every file anew: `npm run scan`.
const environment = readEnvironment()
const { root, out, now } = environment
const { cacheDir } = readSiteConfig(environment)
const corpus = await withAttachments(loadCorpus(root).corpus, root, cacheDir)
const reviewed = readReviewedTexts(corpus, root)
const result = scanOutput({ corpus, root, now, outDir: out, reviewed })
console.log(formatScan(result))
process.exitCode = result.faults.length === 0 ? 0 : 1
