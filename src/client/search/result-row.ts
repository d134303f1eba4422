import { basePath } from '#client/base-path.ts'
import { formatDay } from '#domain/format/day.ts'
import { markText, toExcerpt } from '#domain/search/results/excerpt.ts'
import type { ExcerptPart } from '#domain/search/results/excerpt.ts'
import type { SearchEntry } from '#domain/search/results/search-entry.ts'
import type { SearchQuery } from '#domain/search/asking/search-query.ts'
import { searchKindNames } from '#domain/search/records/search-record.ts'
import { createElement } from './elements.ts'

/** One result: its title, the sentence around what was searched for, what it is, whose, and when. */
export function createRow(entry: SearchEntry, query: SearchQuery): HTMLLIElement {
  const link = createElement('a', '', toNodes(markText(entry.title, query)))
  link.href = basePath + entry.path.slice(1)
  const excerpt = toNodes(toExcerpt(entry.text, query))
  return createElement('li', '', [
    link,
    ...(excerpt.length === 0 ? [] : [createElement('p', 'excerpt', excerpt)]),
    createElement('p', 'meta', toMeta(entry, query)),
  ])
}

function toMeta(
  { kind, unitName, docNumber, day, stamp }: SearchEntry,
  query: SearchQuery,
): Node[] {
  return [
    createElement('span', '', [searchKindNames[kind]]),
    ...(unitName === undefined ? [] : [createElement('span', '', [unitName])]),
    ...(docNumber === undefined
      ? []
      : [createElement('span', '', toNodes(markText(docNumber, query)))]),
    ...(day === undefined ? [] : [createTime(day)]),
    ...(stamp === undefined ? [] : [createElement('span', `stamp ${stamp.tone}`, [stamp.words])]),
  ]
}

function createTime(day: string): HTMLTimeElement {
  const time = createElement('time', '', [formatDay(day)])
  time.dateTime = day
  return time
}

function toNodes(parts: readonly ExcerptPart[]): (Node | string)[] {
  return parts.map(({ text, isMatch }) => (isMatch ? createElement('mark', '', [text]) : text))
}
