import type { SearchKind } from '#domain/search/records/search-record.ts'

/**
 * The name that a page of an index bears, which is all that Pagefind tells of a hit before anything
 * else is loaded. So it says what ranking needs. Short, and alike from page to page: the names of all
 * pages are loaded with each shard, and ten thousand of them must stay near 20 kB compressed.
 */
export function formatPageName({ index, titleLength, kind, isVoid }: PageFacts): string {
  return `${index.toString(36)}.${titleLength.toString(36)}${kindLetters[kind]}${isVoid ? 'X' : ''}`
}

export function parsePageName(name: string): PageFacts {
  const match = /^([0-9a-z]+)\.([0-9a-z]+)([A-Z])(X?)$/.exec(name)
  const kind = kindsByLetter.get(match?.[3] ?? '')
  if (match === null || kind === undefined) throw new Error(`Not the name of a page: ${name}`)
  const [, index = '', titleLength = '', , voidMark] = match
  return {
    index: Number.parseInt(index, 36),
    titleLength: Number.parseInt(titleLength, 36),
    kind,
    isVoid: voidMark === 'X',
  }
}

const kindLetters: Readonly<Record<SearchKind, string>> = {
  affairs: 'A',
  policies: 'P',
  summaries: 'S',
  rankings: 'R',
  units: 'U',
  pages: 'G',
}
const kindsByLetter = new Map(
  Object.entries(kindLetters).map(([kind, letter]) => [letter, kind as SearchKind]),
)

export interface PageFacts {
  /** Its place in its shard, from 0. */
  readonly index: number
  /** How many symbols its title has. */
  readonly titleLength: number
  readonly kind: SearchKind
  /** No longer in force: 废止, 失效. */
  readonly isVoid: boolean
}
