import type { MatchKind } from '#domain/search/asking/answer.ts'
import type { ExcerptPart } from '#domain/search/results/excerpt.ts'
import { setAim } from './aimed-links.ts'
import type { Aim } from './aimed-links.ts'
import { createElement } from './elements.ts'
import type { Result, ShownPart } from './result-texts.ts'

/** One result: its title, the sentence around what was searched for, what it is, whose, and when. */
export function createRow(result: Result, match: MatchKind): HTMLLIElement {
  const { main, parts } = result
  const row = createElement('li', '', [
    createLink(main.aim, 'title', toNodes(result.title)),
    ...(main.excerpt.length === 0 ? [] : [createElement('p', 'excerpt', toNodes(main.excerpt))]),
    ...parts.map(createPart),
    createElement('p', 'meta', toMeta(result)),
  ])
  row.dataset.match = match
  return row
}

function createPart({ aim, heading, excerpt }: ShownPart): HTMLAnchorElement {
  return createLink(aim, 'part', [
    createElement('b', '', [heading]),
    ' ',
    createElement('span', '', toNodes(excerpt)),
  ])
}

function createLink(
  aim: Aim,
  className: string,
  children: readonly (Node | string)[],
): HTMLAnchorElement {
  const link = createElement('a', className, children)
  setAim(link, aim)
  return link
}

function toMeta({ entry: { kind, unitName, day, stamp }, docNumber }: Result): Node[] {
  return [
    createElement('span', '', [toKindName(kind)]),
    ...(unitName === undefined ? [] : [createElement('span', '', [unitName])]),
    ...(docNumber.length === 0 ? [] : [createElement('span', '', toNodes(docNumber))]),
    ...(day === undefined ? [] : [createTime(day)]),
    ...(stamp === undefined ? [] : [createElement('span', `stamp ${stamp.tone}`, [stamp.words])]),
  ]
}

/** As the filter calls it. */
function toKindName(kind: string): string {
  return document.querySelector(`[name=kind] [value=${kind}]`)?.textContent ?? ''
}

function createTime(day: string): HTMLTimeElement {
  const [year = '', month, date] = day.split('-')
  const time = createElement('time', '', [`${year}年${Number(month)}月${Number(date)}日`])
  time.dateTime = day
  return time
}

function toNodes(parts: readonly ExcerptPart[]): (Node | string)[] {
  return parts.map(({ text, isMatch }) => (isMatch ? createElement('mark', '', [text]) : text))
}
