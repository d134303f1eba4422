import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Place } from '#domain/gate/issue.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'
import { personColumnPattern } from '#domain/publication/personal-list.ts'

export const nameTables: Check = {
  code: 'P010',
  severity: 'error',
  title: '名单不能上网',
  why: '救助对象的名单只在公示栏张贴，网上只公布合计数，以免泄露个人隐私。',
  *find(corpus) {
    const boardOnly = new Set(
      corpus.catalogue.filter(({ data }) => data.scope === 'board-only').map(({ data }) => data.id),
    )
    for (const entry of corpus.affairs) {
      if (entry.data.scope !== 'web' || !boardOnly.has(entry.data.item)) continue
      for (const { place, column } of listNameColumns(entry, corpus)) {
        yield {
          place,
          what: `表里有“${column}”一列，${entry.file} 的 scope 是 web`,
          mend: '网上只留户数、人数和金额的合计；要张贴名单的另写一条，scope 填 board-only',
        }
      }
    }
  },
}

function* listNameColumns(entry: AffairEntry, corpus: Corpus): Generator<NameColumn> {
  for (const { file, columns } of listTables(entry, corpus)) {
    for (const column of columns) {
      if (personColumnPattern.test(column)) yield { place: { file, line: 1, column }, column }
    }
  }
  for (const { line, column, columns } of getBodyFacts(entry).tables) {
    const name = columns.find((text) => personColumnPattern.test(text))
    if (name !== undefined) yield { place: { file: entry.file, line, column }, column: name }
  }
}

function listTables({ data }: AffairEntry, { tables }: Corpus) {
  const files = [
    ...data.tables.map((table) => `data/affairs/${table.data}`),
    ...data.attachments.map(({ file }) => `data/${file}`),
  ]
  return [...new Set(files)].flatMap((file) => tables.get(file) ?? [])
}

interface NameColumn {
  readonly place: Place
  readonly column: string
}

type AffairEntry = Corpus['affairs'][number]
