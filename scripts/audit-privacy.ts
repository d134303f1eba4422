import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { runGate } from '#loaders/gate-fs.ts'
import { judgeAudit } from './lib/audit-privacy/judge-audit.ts'
import { writeAudit } from './lib/audit-privacy/write-audit-fs.ts'

// Plants made-up identifiers of every kind in every place of a made-up portal, and counts what the gate finds.
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    'per-place': { type: 'string', default: '3' },
    docs: { type: 'string', default: '1000' },
    keep: { type: 'boolean', default: false },
    show: { type: 'string', default: '10' },
  },
})
const [perPlace, docs, shown] = [values['per-place'], values.docs, values.show].map(Number)
if (![perPlace, docs, shown].every((each) => Number.isInteger(each)) || Number(docs) < 30) {
  console.error(
    'npm run audit:privacy -- [--seed 1] [--per-place 3] [--docs 1000] [--show 10] [--keep]',
  )
  process.exit(2)
}
const out = mkdtempSync(join(tmpdir(), 'audit-privacy-'))
try {
  process.exitCode = await audit(perPlace ?? 3, docs ?? 1000, shown ?? 10)
} finally {
  if (values.keep) console.log(`The corpus is in ${out}`)
  else rmSync(out, { recursive: true, force: true })
}

async function audit(perPlace: number, docs: number, shown: number): Promise<number> {
  const plantings = writeAudit({
    out,
    seed: values.seed,
    perPlace,
    docs,
    shippedRoot: resolve(import.meta.dirname, '..'),
  })
  const { issues } = await runGate(out, { now: '2026-11-22 10:00', release: false })
  const verdict = judgeAudit(plantings, issues)
  const cleanCount = docs + plantings.filter(({ isClean }) => isClean).length
  const rate = (verdict.falseAlarms.length / cleanCount) * 1000
  console.table(Object.fromEntries(verdict.byKind.map(({ name, ...row }) => [name, row])))
  console.table(Object.fromEntries(verdict.byPlace.map(({ name, ...row }) => [name, row])))
  // All of it is made up: it may be shown, and must be to be mended.
  for (const { kind, place, text } of verdict.missed.slice(0, shown)) {
    console.log(`missed: ${kind}, ${place}: ${JSON.stringify(text)}`)
  }
  for (const { code, file, line, message } of verdict.falseAlarms.slice(0, shown)) {
    console.log(`false: ${code} ${file}:${line} ${message}`)
  }
  const total = plantings.length - plantings.filter(({ isClean }) => isClean).length
  console.log(
    `${total} planted, ${verdict.missed.length} missed; ${verdict.falseAlarms.length} false alarms on ${cleanCount} clean entries (${rate.toFixed(2)} per 1,000)`,
  )
  return verdict.missed.length > 0 || rate >= 1 ? 1 : 0
}
