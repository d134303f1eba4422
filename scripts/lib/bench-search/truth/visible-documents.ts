import type { Corpus } from '#domain/corpus.ts'
import { parsePeriod } from '#domain/days/period.ts'
import { isExpired } from '#domain/publication/list-expiry.ts'
import { toEntryPath, toPagePath, toRankingPath, toUnitPath } from '#domain/paths.ts'
import { toPlainLines } from './plain-markdown.ts'
import { toAttached, toCells, toFigures, toStrings } from './shown-lines.ts'
import type { VisibleDocument } from './visible-document.ts'

/**
 * Everything that has a page, with what a reader sees on it, taken from the sources and not from
 * the records that search is made of.
 */
export function listVisibleDocuments(corpus: Corpus, now: string): VisibleDocument[] {
  const names = new Map(corpus.units.map(({ data }) => [data.id, data.name]))
  const context = { corpus, now, nameOf: (id: string | undefined) => names.get(id ?? '') ?? '' }
  return [
    ...listAffairs(context),
    ...listPolicies(context),
    ...listSummaries(context),
    ...listRankings(context),
    ...corpus.pages.map(({ id, data, body }) => ({
      ...toDocument(toPagePath(id), data.title, data),
      kind: 'pages' as const,
      sure: [data.title, data.description, ...toPlainLines(body)],
    })),
    ...corpus.units.map(({ data }) => ({
      ...toDocument(toUnitPath(data.id), `${data.name}公开栏`, data),
      kind: 'units' as const,
      unitId: data.id,
      // What is above it stands on the way to its page; that is not what makes it be found.
      sure: [`${data.name}公开栏`, data.address ?? '', data.phone ?? ''],
      perhaps: [...toStrings(data), ...toAncestors(data.parent, corpus, context.nameOf)],
    })),
  ]
}

function listAffairs({ corpus, now, nameOf }: Context): VisibleDocument[] {
  const items = new Map(corpus.catalogue.map(({ data }) => [data.id, data.name]))
  return corpus.affairs
    .filter(({ data: { scope, withdrawn } }) => scope === 'web' && withdrawn === undefined)
    .filter(({ data }) => !isExpired(data.expiresOn, now))
    .map(({ id, data, body }) => {
      const document = toDocument(toEntryPath('affairs', id, data.publishedAt), data.title, data)
      const tables = data.tables.map((table) => corpus.tables.get(`data/affairs/${table.data}`))
      const cells = tables.flatMap(toCells)
      const attached = toAttached(data.attachments, corpus)
      const captions = data.tables.map(({ caption }) => caption)
      const content = [...toPlainLines(body), ...captions, ...cells, ...attached]
      // Nobody is found by a list that is to leave the web.
      const isList = data.expiresOn !== undefined
      const about = [data.title, data.abstract ?? '', nameOf(data.unit), items.get(data.item) ?? '']
      return {
        ...document,
        kind: 'affairs',
        unitId: data.unit,
        item: data.item,
        period: data.period,
        sure: [...about, ...toFigures(data.figures), ...(isList ? [] : content)],
        perhaps: [...document.perhaps, ...content],
        cells: isList ? [] : cells,
        attached: isList ? [] : attached,
      }
    })
}

function listPolicies({ corpus, nameOf }: Context): VisibleDocument[] {
  const topics = new Map(corpus.topics.map(({ data }) => [data.id, data.name]))
  return corpus.policies
    .filter(({ data }) => data.withdrawn === undefined)
    .map(({ id, data, body }) => ({
      ...toDocument(toEntryPath('policies', id, data.publishedAt), data.title, data),
      kind: 'policies',
      unitId: data.issuers[0],
      docNumber: data.docNumber === '无' ? undefined : data.docNumber,
      sure: [
        ...[data.title, data.abstract ?? '', data.docNumber, data.indexNo, data.genre],
        ...[...data.issuers.map(nameOf), topics.get(data.topic) ?? ''],
        ...toPlainLines(body),
        ...data.relations.map(({ document }) => document ?? ''),
        ...toAttached(data.attachments, corpus),
      ],
      // The titles of related documents are shown, but are not what the document says.
      perhaps: [
        ...toStrings(data),
        ...data.relations.map(
          ({ target }) => corpus.policies.find((other) => other.id === target)?.data.title ?? '',
        ),
      ],
    }))
}

function listSummaries({ corpus, nameOf }: Context): VisibleDocument[] {
  return corpus.summaries
    .filter(({ data }) => data.withdrawn === undefined)
    .map(({ id, data, body }) => ({
      ...toDocument(toEntryPath('summaries', id, data.publishedAt), data.title, data),
      kind: 'summaries',
      unitId: data.unit,
      period: data.period,
      sure: [
        ...[data.title, data.abstract ?? '', nameOf(data.unit), data.kind],
        ...toPlainLines(body),
        ...data.plans.map(({ text }) => text),
        ...toFigures(data.figures),
        ...toAttached(data.attachments, corpus),
      ],
    }))
}

function listRankings({ corpus, nameOf }: Context): VisibleDocument[] {
  return corpus.rankings.flatMap(({ id, data, body }) =>
    data.periods.map(({ period, note = '' }) => {
      const title = `${data.title}（${parsePeriod(period)?.label ?? period}）`
      const table = corpus.tables.get(`data/rankings/${id}/${period}.csv`)
      const units = (table?.rows ?? []).flatMap(({ cells }) =>
        Object.values(cells).map((cell) => nameOf(cell)),
      )
      return {
        ...toDocument(toRankingPath(id, period), title, data),
        kind: 'rankings' as const,
        unitId: data.unit,
        period,
        cells: units.filter((name) => name !== ''),
        sure: [
          title,
          data.caveat,
          note,
          data.method,
          nameOf(data.unit),
          ...toCells(table),
          ...units,
        ],
        // The text about all periods stands on a page of its own, and belongs to any of them.
        perhaps: [...toStrings(data), ...toPlainLines(body)],
      }
    }),
  )
}

function toDocument(path: string, title: string, data: unknown): DocumentFrame {
  return {
    path,
    title,
    perhaps: toStrings(data),
    cells: [],
    attached: [],
    ...{ item: undefined, period: undefined, docNumber: undefined, unitId: undefined },
  }
}

function toAncestors(
  parent: string | undefined,
  corpus: Corpus,
  nameOf: (id: string | undefined) => string,
): string[] {
  if (parent === undefined) return []
  const above = corpus.units.find(({ data }) => data.id === parent)?.data.parent
  return [nameOf(parent), ...toAncestors(above, corpus, nameOf)]
}

interface Context {
  readonly corpus: Corpus
  /** `YYYY-MM-DD HH:MM` */
  readonly now: string
  readonly nameOf: (id: string | undefined) => string
}

type DocumentFrame = Omit<VisibleDocument, 'kind' | 'sure'>
