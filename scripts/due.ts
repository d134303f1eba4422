import { readFile } from 'node:fs/promises'
import { judgeDue } from '#domain/next-change/due.ts'
import { readEnvironment } from '#loaders/environment.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'

/**
 * Asks the published site whether it has to be made again: exit code 0 when it has, 1 when it has not,
 * 2 when nobody answers. `npm run due && npm run build` is all that a scheduler needs.
 */
const timeoutMs = 20_000
const environment = readEnvironment()
const words = process.argv.slice(2)
const source = words.find((word) => !word.startsWith('--')) ?? toPublishedAddress()

try {
  const due = judgeDue(await readSource(source), environment.now, words.includes('--daily'))
  console.log(due.words)
  process.exitCode = due.isDue ? 0 : 1
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(`取不到 ${source}：${reason}。不知道要不要重新生成；拿不准就生成一次。`)
  process.exitCode = 2
}

function toPublishedAddress(): string {
  const { site, base } = readSiteConfig(environment)
  return new URL(`${base}next-change.json`, site).href
}

/** Absent or no JSON is an answer, too: a site that was never made, or made before there was this file. */
async function readSource(address: string): Promise<unknown> {
  if (!/^https?:/.test(address)) return parse(await readFile(address, 'utf8'))
  const response = await fetch(address, {
    cache: 'no-store',
    signal: AbortSignal.timeout(timeoutMs),
  })
  if (response.status >= 500) throw new Error(`服务器回答 ${response.status}`)
  return response.ok ? parse(await response.text()) : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
