import { withoutOpeningBalance } from '#charts/over-time.ts'
import {
  createComparedFigureChart,
  createComparedRanksChart,
} from '#charts/subjects/comparison-charts.ts'
import type { UnitPair } from '#charts/subjects/comparison-charts.ts'
import { basePath } from '#client/base-path.ts'
import { toUnitFiguresPath } from '#domain/paths.ts'
import { compareUnits } from '#domain/units/compare-units.ts'
import type { ComparedFigure, ComparedRanking } from '#domain/units/compare-units.ts'
import type { UnitFiguresFile } from '#domain/units/unit-figures-file.ts'
import { createElement } from './create-element.ts'
import { createFigure } from './compared-figure.ts'
import { tabulateFigure, tabulateGroups, tabulateRanking } from './compared-tables.ts'

/** Fetches what two units have stated and shows it side by side; gives what is shown in a sentence. */
export async function showComparison(
  root: HTMLElement,
  ids: readonly [string, string],
): Promise<string> {
  const [a, b] = await Promise.all([fetchFile(ids[0]), fetchFile(ids[1])])
  const pair = { a, b }
  const { figures, rankings, groups } = compareUnits(a, b)
  const shown = withoutOpeningBalance(figures)
  const sections = [
    createBoardLinks(pair),
    ...createSection(
      '同一时期的数字',
      shown.map((one) => showFigure(pair, one)),
    ),
    ...createSection(
      '在排名通报中的名次',
      rankings.flatMap((one) => showRanking(pair, one)),
    ),
    ...createSection('在这里公开的件数', groups.length > 0 ? [tabulateGroups(pair, groups)] : []),
    createDownloads(pair),
  ]
  root.querySelector('[data-part=results]')?.replaceChildren(...sections)
  const names = `${a.unit.name}和${b.unit.name}`
  document.title = `${names}：${document.title}`
  return sayShown(names, shown.length, rankings.length)
}

function showFigure(pair: UnitPair, figure: ComparedFigure): HTMLElement {
  return createFigure(createComparedFigureChart(pair, figure), tabulateFigure(pair, figure))
}

/** The places, and folded below them what the ranking has counted. */
function showRanking(pair: UnitPair, ranking: ComparedRanking): HTMLElement[] {
  const places = createFigure(
    createComparedRanksChart(pair, ranking),
    tabulateRanking(pair, ranking),
  )
  const { figures } = ranking
  if (figures.length === 0) return [places]
  const words = `这个排名里的数字 ${figures.length} 项`
  const summary = createElement('summary', { class: 'fold' }, words)
  const shown = figures.map((figure) => showFigure(pair, figure))
  return [places, createElement('details', {}, summary, ...shown)]
}

async function fetchFile(id: string): Promise<UnitFiguresFile> {
  const response = await fetch(toHref(toUnitFiguresPath(id)))
  if (!response.ok) throw new Error(`${response.status} for ${id}`)
  return (await response.json()) as UnitFiguresFile
}

function sayShown(names: string, figures: number, rankings: number): string {
  const parts = [
    ...(figures > 0 ? [`${figures} 项数字`] : []),
    ...(rankings > 0 ? [`${rankings} 个排名的名次`] : []),
  ]
  if (parts.length === 0) return `${names}没有公布过同一时期的同一项数字，只能比较公开的件数。`
  return `${names}：可以比较 ${parts.join('、')}。`
}

function createBoardLinks({ a, b }: UnitPair): HTMLElement {
  const links = [a, b].map(({ unit }) =>
    createElement('a', { href: toHref(unit.path) }, `${unit.name}公开栏`),
  )
  return createElement('p', { class: 'boards' }, ...links)
}

function createDownloads({ a, b }: UnitPair): HTMLElement {
  const links = [a, b].map(({ unit }) => {
    const href = toHref(toUnitFiguresPath(unit.id))
    const words = `下载${unit.name}的数字（JSON）`
    return createElement('a', { href, download: `${unit.id}.json` }, words)
  })
  return createElement('p', { class: 'boards no-print' }, ...links)
}

function toHref(path: string): string {
  return basePath + path.slice(1)
}

function createSection(heading: string, parts: readonly HTMLElement[]): HTMLElement[] {
  if (parts.length === 0) return []
  return [createElement('section', {}, createElement('h2', {}, heading), ...parts)]
}
