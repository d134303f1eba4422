import type { Corpus } from '#domain/corpus.ts'
import type { Unwanted } from './leaks.ts'

/** The ids and titles of what hangs only on the wall, except titles that something on the web has, too. */
export function listWall({ affairs }: Corpus): Pick<Unwanted, 'wallIds' | 'wallTitles'> {
  const wall = affairs.filter(({ data }) => data.scope === 'board-only')
  const shown = new Set(
    affairs.filter(({ data }) => data.scope !== 'board-only').map(({ data }) => data.title),
  )
  return {
    wallIds: new Set(wall.map(({ id }) => id)),
    wallTitles: new Set(wall.map(({ data }) => data.title).filter((title) => !shown.has(title))),
  }
}
