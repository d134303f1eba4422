import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { writeCorpus } from './lib/corpus/write-corpus-fs.ts'

// Writes a made-up portal of any size, to measure search and the build with.
const usage = 'npm run corpus -- --docs 10000 --out FOLDER [--seed TEXT]'
const { values } = parseArgs({
  options: {
    docs: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const docs = Number(values.docs)
if (!Number.isInteger(docs) || docs < 30 || values.out === undefined) {
  console.error(`At least 30 entries, and a folder to put them in: ${usage}`)
  process.exit(2)
}
const out = resolve(values.out)
if (existsSync(out) && readdirSync(out).length > 0) {
  console.error(`${out} is not empty; what lies there would be taken for part of the corpus.`)
  process.exit(2)
}
writeCorpus({ docs, out, seed: values.seed, shippedRoot: resolve(import.meta.dirname, '..') })
console.log(`${docs} entries in ${out}; build them with PORTAL_ROOT=${out} npm run build`)
