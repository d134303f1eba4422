import type { Corpus, Entry, Table } from '#domain/corpus.ts'
import { readRankingTable } from '#domain/rankings/read-ranking.ts'
import type { RankingTable } from '#domain/rankings/read-ranking.ts'
import type { Ranking } from '#schemas/ranking.ts'

/** Every published period of every ranking whose table is there, with its rows understood. */
export function* listRankingPeriods(corpus: Corpus): Generator<RankingPeriodTable> {
  const units = corpus.units.map(({ data }) => data)
  for (const entry of corpus.rankings) {
    for (const { period } of entry.data.periods) {
      const table = corpus.tables.get(`data/rankings/${entry.id}/${period}.csv`)
      if (table === undefined) continue
      yield { entry, table, period, ...readRankingTable(entry.data, table, units) }
    }
  }
}

export interface RankingPeriodTable extends RankingTable {
  readonly entry: Entry<Ranking>
  readonly table: Table
  readonly period: string
}
