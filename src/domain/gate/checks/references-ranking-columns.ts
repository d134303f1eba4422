import type { Corpus, Table } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { findClosest } from '#domain/text/edit-distance.ts'

type RankingEntry = Corpus['rankings'][number]

export const rankingColumns: Check = {
  code: 'R008',
  severity: 'error',
  title: '排名的列对不上',
  why: '列名对不上，数字就不会显示，等次也算不出来。',
  *find({ rankings, tables }) {
    for (const entry of rankings) {
      yield* findInEntry(entry)
      for (const { period } of entry.data.periods) {
        const table = tables.get(`data/rankings/${entry.id}/${period}.csv`)
        if (table !== undefined) yield* findInTable(entry, table)
      }
    }
  },
}

function* findInEntry({ file, data }: RankingEntry): Generator<Problem> {
  const keys = data.columns.map(({ key }) => key)
  const named: { path: PropertyKey[]; name: string | undefined }[] = [
    { path: ['rule', 'measure'], name: data.rule.measure },
    { path: ['tiebreak'], name: data.tiebreak },
    ...data.columns.map(({ atMost }, index) => ({
      path: ['columns', index, 'atMost'],
      name: atMost,
    })),
  ]
  for (const { path, name } of named) {
    if (name === undefined || keys.includes(name)) continue
    yield {
      place: { file, path },
      what: `columns 里没有“${name}”这一列`,
      mend: suggest(name, keys),
    }
  }
}

/** A file without any column is reported as unreadable. */
function* findInTable({ file, data }: RankingEntry, table: Table): Generator<Problem> {
  if (table.columns.length === 0) return
  const keys = data.columns.map(({ key }) => key)
  for (const key of keys) {
    if (table.columns.includes(key)) continue
    yield {
      place: { file: table.file, line: 1, column: key },
      what: `表里没有“${key}”这一列，${file} 里有`,
      mend: suggest(key, table.columns),
    }
  }
  for (const column of table.columns) {
    if (keys.includes(column)) continue
    yield {
      place: { file: table.file, line: 1, column },
      what: `${file} 的 columns 里没有写“${column}”这一列`,
      mend: '在 columns 里补上这一列，或从表里删去',
    }
  }
}

function suggest(name: string, known: readonly string[]): string {
  const closest = findClosest(name, known)
  return closest === undefined ? `只能用这些列：${known.join('、')}` : `是不是“${closest}”？`
}
