import { parsePeriod } from '#domain/days/period.ts'
import type { Facet } from '#domain/facets.ts'
import { formatDay } from '#domain/format/day.ts'
import { kindNames } from '#domain/kind-names.ts'
import { toEntryPath, toRankingPath } from '#domain/paths.ts'
import type { Affair } from '#schemas/affair.ts'
import type { Policy } from '#schemas/policy.ts'
import type { Ranking, RankingPeriod } from '#schemas/ranking.ts'
import type { Summary } from '#schemas/summary.ts'
import type { FeedAuthor, FeedItem } from './feed.ts'
import { type EntryFacts, toFeedItem } from './to-feed-item.ts'

/** An affair as an item; without an abstract it says whose it is, what and for which period. */
export function toAffairItem({ id, data }: Filed<Affair>, names: AffairNames): FeedItem {
  const { unit, itemName, group } = names
  const what = `${unit.name}公开的“${itemName}”${toPeriodWords(data.period)}。`
  const isBounded = data.expiresOn !== undefined
  return toFeedItem({
    ...toCommonFacts(data, names),
    // What a reader's program was told of a list it keeps, and nothing in it hides itself.
    ...(isBounded ? { revisions: data.revisions.map(({ on }) => ({ on, note: listNote })) } : {}),
    name: `affairs/${id}`,
    path: toEntryPath('affairs', id, data.publishedAt),
    text: isBounded ? what : (data.abstract ?? what),
    author: unit,
    categories: [kindNames.affairs, group.name],
    publicity: data.publicity,
    objection: data.objection,
  })
}

const listNote = '更正了内容，见网页。'

/** A policy as an item; without an abstract it says who issued what, and when. */
export function toPolicyItem({ id, data }: Filed<Policy>, names: PolicyNames): FeedItem {
  const { issuers, topicName } = names
  const by = issuers.map(({ name }) => name).join('、')
  const number = data.docNumber === '无' ? '' : `，${data.docNumber}`
  const what = `${by}发布的${data.genre}${number}，${formatDay(data.signedOn)}成文。`
  return toFeedItem({
    ...toCommonFacts(data, names),
    name: `policies/${id}`,
    path: toEntryPath('policies', id, data.publishedAt),
    text: data.abstract ?? what,
    author: issuers[0],
    categories: [kindNames.policies, data.genre, topicName],
  })
}

/** A summary as an item; without an abstract it says whose it is and of which kind. */
export function toSummaryItem({ id, data }: Filed<Summary>, names: SummaryNames): FeedItem {
  const { unit } = names
  const by = unit === undefined ? '' : `${unit.name}的`
  return toFeedItem({
    ...toCommonFacts(data, names),
    name: `summaries/${id}`,
    path: toEntryPath('summaries', id, data.publishedAt),
    text: data.abstract ?? `${by}${data.kind}${toPeriodWords(data.period)}。`,
    author: unit,
    categories: [kindNames.summaries, data.kind],
  })
}

/** One period of a ranking; its corrections are revisions, and its caveat is never left out. */
export function toRankingItem(
  { id, data }: Filed<Ranking>,
  period: RankingPeriod,
  { unit, authority }: RankingNames,
): FeedItem {
  const { label } = parsePeriod(period.period) ?? { label: period.period }
  return toFeedItem({
    authority,
    name: `rankings/${id}/${period.period}`,
    path: toRankingPath(id, period.period),
    title: `${data.title}（${label}）`,
    text: `${unit.name}公布的排名，${label}。${data.caveat}`,
    author: unit,
    categories: [kindNames.rankings],
    publishedAt: period.publishedAt,
    isDemo: data.origin === 'demo',
    revisions: period.corrections,
  })
}

function toCommonFacts(
  { title, origin, publishedAt, revisions, withdrawn }: Common,
  { authority, replacedBy, replaces }: Names,
) {
  return {
    authority,
    replacedBy,
    ...(replaces === undefined ? {} : { replaces }),
    title,
    publishedAt,
    revisions,
    withdrawn,
    isDemo: origin === 'demo',
  } satisfies Partial<EntryFacts>
}

function toPeriodWords(period: string | undefined): string {
  const label = period === undefined ? undefined : parsePeriod(period)?.label
  return label === undefined ? '' : `，${label}`
}

interface Filed<T> {
  readonly id: string
  readonly data: T
}

type Common = Pick<
  Affair | Policy | Summary,
  'title' | 'origin' | 'publishedAt' | 'revisions' | 'withdrawn'
>

interface Names {
  /** The host in every permanent id. */
  readonly authority: string
  readonly replacedBy?: string | undefined
  readonly replaces?: readonly string[]
}

interface AffairNames extends Names {
  readonly unit: FeedAuthor
  readonly itemName: string
  readonly group: Facet
}

interface PolicyNames extends Names {
  readonly issuers: readonly FeedAuthor[]
  readonly topicName: string
}

interface SummaryNames extends Names {
  readonly unit: FeedAuthor | undefined
}

interface RankingNames extends Names {
  readonly unit: FeedAuthor
}
