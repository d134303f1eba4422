import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Astro's store as a build has left it in its cache: the data of every entry, by collection and id. */
export async function readDataStore(cacheFolder: string): Promise<DataStore> {
  const text = await readFile(join(cacheFolder, 'data-store.json'), 'utf8')
  const collections = revive(JSON.parse(text) as unknown[]) as Map<string, Map<string, StoredEntry>>
  return new Map(
    [...collections].map(([name, entries]) => [
      name,
      new Map([...entries].map(([id, { data }]) => [id, data])),
    ]),
  )
}

/**
 * Undoes the flattening of devalue, as far as the store uses it: values stand in one list and refer
 * to each other by their places. @see https://github.com/sveltejs/devalue
 */
function revive(values: readonly unknown[]): unknown {
  return reviveAt(0)

  function reviveAt(place: number): unknown {
    if (place === -1) return undefined
    const value = values[place]
    if (Array.isArray(value)) return reviveList(value as readonly (string | number)[])
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value as Record<string, number>).map(([key, at]) => [key, reviveAt(at)]),
    )
  }

  function reviveList(list: readonly (string | number)[]): unknown {
    if (typeof list[0] !== 'string') return list.map((at) => reviveAt(Number(at)))
    if (list[0] !== 'Map') throw new TypeError(`the store holds a ${list[0]}`)
    const pairs = Array.from({ length: (list.length - 1) / 2 }, (_, index) =>
      [1, 2].map((side) => reviveAt(Number(list[2 * index + side]))),
    )
    return new Map(pairs as [unknown, unknown][])
  }
}

export type DataStore = ReadonlyMap<string, ReadonlyMap<string, unknown>>

interface StoredEntry {
  readonly data: unknown
}
