import { formatRank, unranked } from '#charts/format-rank.ts'
import { formatMeasure } from '#charts/format-value.ts'
import type { UnitPair } from '#charts/subjects/comparison-charts.ts'
import { decimalsOf, sumExactly } from '#domain/figures/sum.ts'
import { formatFixed } from '#domain/format/number.ts'
import type { ComparedFigure, ComparedGroup, ComparedRanking } from '#domain/units/compare-units.ts'
import type { PlaceInPeriod } from '#domain/units/unit-figures-file.ts'
import { createElement } from './create-element.ts'

/** One figure, period by period, with by how much the first is more than the second. */
export function tabulateFigure(pair: UnitPair, { label, unit, rows }: ComparedFigure): HTMLElement {
  const all = rows.flatMap(({ a, b }) => [a ?? 0, b ?? 0])
  const most = Math.max(...all.map(decimalsOf))
  const decimals = unit === '元' && most > 0 ? 2 : most
  const format = (value: number | undefined) =>
    value === undefined ? noData : formatFixed(value, decimals)
  return createTable(
    formatMeasure(label, unit),
    ['期间', ...namesOf(pair), `${pair.a.unit.name}多（＋）或少（−）`],
    rows.map(({ label: period, a, b, difference }) => [
      period,
      format(a),
      format(b),
      difference === undefined ? '' : withSign(difference, format),
    ]),
  )
}

/** The places in a ranking, period by period. */
export function tabulateRanking(
  pair: UnitPair,
  { title, measure, rows }: ComparedRanking,
): HTMLElement {
  const format = (place: PlaceInPeriod | undefined) => {
    if (place === undefined) return unranked
    const { rank, isTied, value } = place
    const of =
      value === undefined ? '' : `\n${formatFixed(value, decimalsOf(value))} ${measure.unit}`
    return formatRank(rank, isTied) + of
  }
  return createTable(
    `${title}（名次和${measure.label}）`,
    ['期间', ...namesOf(pair), '有名次的单位'],
    rows.map(({ label, a, b }) => [
      label,
      format(a),
      format(b),
      String(a?.count ?? b?.count ?? ''),
    ]),
  )
}

/** How many affairs each has disclosed in each group of the catalogue, and in all. */
export function tabulateGroups(pair: UnitPair, groups: readonly ComparedGroup[]): HTMLElement {
  const sum = (side: 'a' | 'b') => sumExactly(groups.map((group) => group[side]))
  return createTable(
    '各类公开的件数（件）',
    ['类别', ...namesOf(pair)],
    [
      ...groups.map(({ name, a, b }) => [name, String(a), String(b)]),
      ['合计', String(sum('a')), String(sum('b'))],
    ],
  )
}

const noData = '没有公布'

function namesOf({ a, b }: UnitPair): string[] {
  return [a.unit.name, b.unit.name]
}

function withSign(difference: number, format: (value: number) => string): string {
  return difference > 0 ? `＋${format(difference)}` : format(difference)
}

/** A line break in a text is one in the cell. */
function toLines(text: string): (string | Node)[] {
  return text
    .split('\n')
    .flatMap((line, place) => (place === 0 ? [line] : [document.createElement('br'), line]))
}

function createTable(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLElement {
  const head = heads.map((text, place) =>
    createElement('th', { scope: 'col', class: place === 0 ? 'short' : 'number' }, text),
  )
  const body = rows.map(([name = '', ...cells]) =>
    createElement(
      'tr',
      {},
      createElement('th', { scope: 'row', class: 'short' }, name),
      ...cells.map((text) => createElement('td', { class: 'number' }, ...toLines(text))),
    ),
  )
  const table = createElement(
    'table',
    {},
    createElement('caption', {}, createElement('span', {}, caption)),
    createElement('thead', {}, createElement('tr', {}, ...head)),
    createElement('tbody', {}, ...body),
  )
  const attributes = { class: 'table-scroll', tabindex: '0', 'aria-label': caption }
  return createElement('section', attributes, table)
}
