import { formatScan } from '#domain/scan/report-scan.ts'
import { scanOutput } from '#integrations/scan-output.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { readEnvironment } from '#loaders/environment.ts'

// Looks at a site that is built already, every file anew: `npm run scan`.
const { root, out, now } = readEnvironment()
const result = scanOutput({ corpus: loadCorpus(root).corpus, root, now, outDir: out })
console.log(formatScan(result))
process.exitCode = result.faults.length === 0 ? 0 : 1
