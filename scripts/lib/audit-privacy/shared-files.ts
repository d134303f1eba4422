import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The data files of a whole portal; each planting stands on a line of its own in them. */
export const sharedPlaces = ['units.csv', 'findings.csv', 'reviews.csv', 'site.yaml, comment']

/** Adds texts to a data file, and tells on which line each of them stands. */
export function plantInShared(root: string, place: string, texts: readonly string[]): number[] {
  const file = toSharedFile(place)
  const path = join(root, file)
  const before = (existsSync(path) ? readFileSync(path, 'utf8') : reviewHead).trimEnd().split('\n')
  const head = (before[0] ?? '').split(',')
  const added = texts.flatMap((text, nth) => {
    const cells = rows[place]?.(text, nth)
    // Comments on lines that follow one another are one, and would help each other.
    if (cells === undefined) return [`# ${text}`, '']
    return head.map((column) => `"${cells[column] ?? ''}"`).join(',')
  })
  writeFileSync(path, [...before, ...added, ''].join('\n'))
  const step = added.length / Math.max(1, texts.length)
  return texts.map((_, nth) => before.length + 1 + nth * step)
}

/** A portal where nothing has been reviewed has no such file. */
const reviewHead = 'rule,file,digest,reason,reviewer,expires'

/** The file of a place, from the root. */
export function toSharedFile(place: string): string {
  return `data/${place.replace(/,.*/, '')}`
}

const rows: Readonly<Record<string, (text: string, nth: number) => Record<string, string>>> = {
  'units.csv': (text, nth) => ({
    id: `planted-u-${nth}`,
    name: `第${nth}村`,
    kind: '村',
    hours: text,
    origin: 'demo',
  }),
  'findings.csv': (text, nth) => ({
    id: `planted-f-${nth}`,
    unit: 'planted-u-0',
    theme: '档案资料',
    finding: '没有分类建本。',
    evidence: text,
    status: '未公布',
    origin: 'demo',
  }),
  'reviews.csv': (text, nth) => ({
    rule: 'I001',
    file: `content/affairs/2026/planted-${nth}.md`,
    digest: String(nth).padStart(32, 'a'),
    reason: text,
    reviewer: '民政办',
    expires: '2027-03-01',
  }),
}
