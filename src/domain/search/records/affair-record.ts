import { withoutStatement } from '#domain/affairs/statement.ts'
import type { Corpus } from '#domain/corpus.ts'
import { toGroupFacet } from '#domain/facets.ts'
import { partAnchors, toTableAnchor } from '#domain/page-anchors.ts'
import { toEntryPath } from '#domain/paths.ts'
import { toAttachmentParts } from './attachment-parts.ts'
import { toBodyParts } from './body-parts.ts'
import { toFigurePart, toRevisionPart } from './common-parts.ts'
import { toFigureLines } from './field-lines.ts'
import { toUnitNames } from './record-context.ts'
import type { RecordContext } from './record-context.ts'
import { toSections } from './record-parts.ts'
import type { RecordPart } from './record-parts.ts'
import { toRecordStamp } from './record-stamp.ts'
import type { NoticePeriod, SearchRecord } from './search-record.ts'
import { toPeriods, toSearchYears } from './search-years.ts'
import { toTableLines } from './table-text.ts'

type AffairEntry = Corpus['affairs'][number]
type Affair = AffairEntry['data']

export function toAffairRecord(entry: AffairEntry, context: RecordContext): SearchRecord {
  const { id, data } = entry
  const item = context.items.get(data.item)
  const path = toEntryPath('affairs', id, data.publishedAt)
  return {
    kind: 'affairs',
    path,
    title: data.title,
    unitName: context.units.get(data.unit).name,
    publishedAt: data.publishedAt,
    stamp: toRecordStamp(data),
    noticePeriod: toNoticePeriod(data),
    names: [...toUnitNames(context, [data.unit]), item?.name ?? '', ...data.keywords],
    sections: toSections(path, toParts(entry, context)),
    filters: {
      unit: [data.unit],
      year: toSearchYears(data.publishedAt, data.period),
      topic: item === undefined ? [] : [toGroupFacet(item.group).id],
      validity: [],
      period: toPeriods(data.period),
    },
  }
}

/** In the order of its page, whose statement shows the first figures. */
function toParts(entry: AffairEntry, context: RecordContext): RecordPart[] {
  const { data } = entry
  const listed = withoutStatement(data.figures)
  const stated = data.figures.filter((figure) => !listed.includes(figure))
  return [
    { lines: [data.abstract, ...toFigureLines(stated)] },
    ...toBodyParts(entry),
    ...data.tables.map((table, index) => toTablePart(table, index, context)),
    toFigurePart(listed),
    ...toAttachmentParts(data.attachments, context),
    toProcedurePart(data),
    toRevisionPart(data.revisions),
  ]
}

function toTablePart(
  { data, caption }: Affair['tables'][number],
  index: number,
  { corpus }: RecordContext,
): RecordPart {
  const table = corpus.tables.get(`data/affairs/${data}`)
  return {
    heading: caption,
    anchor: toTableAnchor(index),
    lines: [caption, ...(table === undefined ? [] : toTableLines(table))],
  }
}

function toProcedurePart({ procedure, supervisor }: Affair): RecordPart {
  return {
    heading: '经过的程序',
    anchor: partAnchors.procedure,
    lines: [
      ...procedure.map(({ step, actor }) => `${step}，${actor}`),
      supervisor && `${supervisor.body}，${supervisor.opinion}`,
    ],
  }
}

/** Whole days in China, the last one included. */
function toNoticePeriod({ publicity }: Affair): NoticePeriod | undefined {
  if (publicity === undefined) return undefined
  const { from, to } = publicity
  return { startsAt: `${from}T00:00:00+08:00`, endsAt: `${to}T23:59:59+08:00` }
}
