/**
 * The name that a page of an index bears, which is all that Pagefind tells of a hit before anything
 * else is loaded. So it says what ranking needs. Short, and alike from page to page: the names of all
 * pages are loaded with each shard, and ten thousand of them must stay near 20 kB compressed.
 */
export function formatPageName({ index, titleLength, isBoard, isVoid }: PageFacts): string {
  const marks = `${isBoard ? 'B' : ''}${isVoid ? 'X' : ''}`
  return `${index.toString(36)}.${titleLength.toString(36)}${marks}`
}

export function parsePageName(name: string): PageFacts {
  const [index = '', rest = ''] = name.split('.')
  return {
    // Numbers end where capital letters begin, of which base 36 as it is written here has none.
    index: Number.parseInt(index, 36),
    titleLength: Number.parseInt(/^[^A-Z]*/.exec(rest)?.[0] ?? '', 36),
    isBoard: rest.includes('B'),
    isVoid: rest.includes('X'),
  }
}

export interface PageFacts {
  /** Its place in its shard, from 0. */
  readonly index: number
  /** How many symbols its title has. */
  readonly titleLength: number
  /** The board of a unit. */
  readonly isBoard: boolean
  /** No longer in force: 废止, 失效. */
  readonly isVoid: boolean
}
