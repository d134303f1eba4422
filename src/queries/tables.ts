import { getCollection } from 'astro:content'
import type { Table } from '#domain/corpus.ts'
import { once } from './once.ts'

/** Every table by its path below `data/`. */
export const getTables: () => Promise<ReadonlyMap<string, Table>> = once(
  async () => new Map((await getCollection('tables')).map(({ id, data }) => [id, data])),
)
