import type { Corpus } from '#domain/corpus.ts'
import { parsePeriod } from '#domain/days/period.ts'
import { partAnchors } from '#domain/page-anchors.ts'
import { toRankingPath } from '#domain/paths.ts'
import { toRuleSentence } from '#domain/rankings/rule-sentence.ts'
import type { RankingPeriod } from '#schemas/ranking.ts'
import { toBodyParts } from './body-parts.ts'
import { toRevisionPart } from './common-parts.ts'
import { toRowParts } from './ranking-rows.ts'
import { toUnitNames } from './record-context.ts'
import type { RecordContext } from './record-context.ts'
import { toSections } from './record-parts.ts'
import type { RecordPart } from './record-parts.ts'
import type { SearchRecord } from './search-record.ts'
import { toPeriods, toSearchYears } from './search-years.ts'

type RankingEntry = Corpus['rankings'][number]

/** A record for each published period, because each has its page. */
export function toRankingRecords(entry: RankingEntry, context: RecordContext): SearchRecord[] {
  return entry.data.periods.map((period) => toPeriodRecord(entry, period, context))
}

function toPeriodRecord(
  entry: RankingEntry,
  period: RankingPeriod,
  context: RecordContext,
): SearchRecord {
  const { id, data } = entry
  const path = toRankingPath(id, period.period)
  return {
    kind: 'rankings',
    path,
    title: `${data.title}（${parsePeriod(period.period)?.label ?? period.period}）`,
    unitName: context.units.get(data.unit).name,
    publishedAt: period.publishedAt,
    names: toUnitNames(context, [data.unit]),
    sections: toSections(path, toParts(entry, period, context)),
    filters: {
      unit: [data.unit],
      year: toSearchYears(period.publishedAt, period.period),
      topic: [],
      validity: [],
      period: toPeriods(period.period),
    },
  }
}

/** In the order of its page. */
function toParts(entry: RankingEntry, period: RankingPeriod, context: RecordContext): RecordPart[] {
  const { data } = entry
  return [
    { lines: [data.caveat, period.note] },
    ...toRowParts(entry, period.period, context),
    {
      heading: '规则和方法',
      anchor: partAnchors.method,
      lines: [toRuleSentence(data), data.method],
    },
    toRevisionPart(period.corrections),
    ...(isNewest(entry, period) ? toOverviewParts(entry) : []),
  ]
}

/**
 * The text about all periods stands on the page of the ranking itself. It is found once, with the
 * newest period.
 */
function toOverviewParts(entry: RankingEntry): RecordPart[] {
  const path = toRankingPath(entry.id)
  return toBodyParts(entry).map((part) => ({ heading: entry.data.title, ...part, path }))
}

function isNewest({ data }: RankingEntry, { publishedAt }: RankingPeriod): boolean {
  return data.periods.every((other) => other.publishedAt <= publishedAt)
}
