import type { MatchKind } from '#domain/search/asking/answer.ts'
import type { RecordStamp } from '#domain/search/records/record-stamp.ts'
import type { ExcerptPart } from '#domain/search/results/excerpt.ts'
import { setAim } from './aimed-links.ts'
import type { Aim } from './aimed-links.ts'
import { createElement } from './elements.ts'
import type { Result, ShownPart } from './result-texts.ts'

/** One result: its title, the sentence around what was searched for, what it is, whose, and when. */
export async function createRow(result: Result, match: MatchKind): Promise<HTMLLIElement> {
  const { main, others } = result
  const row = createElement('li', '', [
    createLink(main.aim, 'title', toNodes(result.title)),
    ...(main.excerpt.length === 0 ? [] : [createElement('p', 'excerpt', toNodes(main.excerpt))]),
    ...others.map(createPart),
    createElement('p', 'meta', toMeta(result)),
  ])
  row.dataset.match = match
  if (result.entry.stamp?.to) {
    // Without it the row says nothing of the period, which its page does.
    const stamping = await import('./stamp-row.ts').catch(() => undefined)
    stamping?.stampRow(row)
  }
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

function toMeta({ entry: { kind, unitName = '', day, stamp }, docNumber }: Result): Node[] {
  const words = [[toKindName(kind)], [unitName], toNodes(docNumber)]
  return [
    ...words.filter(([first]) => first).map((nodes) => createElement('span', '', nodes)),
    ...(day === undefined ? [] : [createTime(day)]),
    ...(stamp === undefined ? [] : [createStamp(stamp)]),
  ]
}

function createStamp({ words = '', tone, ...days }: RecordStamp): HTMLElement {
  const stamp = createElement('span', `stamp ${tone ?? ''}`, [words])
  Object.assign(stamp.dataset, days)
  return stamp
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
