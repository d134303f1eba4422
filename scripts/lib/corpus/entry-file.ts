import type { Random } from './random.ts'

/** A Markdown file: its fields in YAML, each value as JSON, which YAML reads as it is. */
export function toEntryFile(fields: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${body}`
}

/** How long a text is to be: log-normal with the median of real notices, within what is reasonable. */
export function pickLength(random: Random, median: number): number {
  const length = Math.exp(Math.log(median) + spread * random.normal())
  return Math.round(Math.max(shortest, Math.min(longest, length)))
}

// Real notices have a mean of nearly twice their median: exp(1.12² / 2) = 1.87.
const spread = 1.12
const shortest = 120
const longest = 19_500

/** A file to be written, its path from the root of the portal. */
export interface CorpusFile {
  readonly path: string
  readonly content: string | Uint8Array
}
