import type { Chart } from 'chart.js'
import type { ChartJsConfig } from '#charts/chart-js/config.ts'
import { findName, findText } from './find-words.ts'

/** Moves through the points by arrow keys and speaks each; along the categories and from series to series. */
export function addKeyboard(stage: HTMLElement, chart: Chart, config: ChartJsConfig): void {
  const speak = createSpeaker(stage)
  let at: Place | undefined
  stage.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      at = undefined
      showPoint(chart, undefined)
      return
    }
    const next = findNext(chart, config, event.key, at)
    if (next === undefined) return
    event.preventDefault()
    at = next
    showPoint(chart, at)
    speak(
      [findName(config, at.dataset, at.index), findText(config, at.dataset, at.index)].join('，'),
    )
  })
  stage.addEventListener('blur', () => {
    showPoint(chart, undefined)
  })
}

/** A region whose changes a screen reader says. */
function createSpeaker(stage: HTMLElement): (text: string) => void {
  const region = document.createElement('p')
  region.className = 'chart-spoken'
  region.ariaLive = 'polite'
  stage.after(region)
  return (text) => {
    region.textContent = text
  }
}

function findNext(chart: Chart, config: ChartJsConfig, key: string, at: Place | undefined) {
  const filled = chart.data.datasets.flatMap(({ data }, place) => (data.length > 0 ? [place] : []))
  const step = findStep(config, key)
  const first = filled[0]
  if (step === undefined || first === undefined) return undefined
  if (at === undefined)
    return { dataset: first, index: step.isToEnd ? countPoints(chart, first) - 1 : 0 }
  const order = Math.max(0, filled.indexOf(at.dataset)) + step.series
  const dataset = filled[clamp(order, filled.length)] ?? first
  const index = clamp(at.index + step.points, countPoints(chart, dataset))
  return { dataset, index }
}

/** Rows run down and lines run right; the other two arrows change the series. */
function findStep({ type }: ChartJsConfig, key: string): Step | undefined {
  if (key === 'Home') return { points: -Infinity, series: 0, isToEnd: false }
  if (key === 'End') return { points: Infinity, series: 0, isToEnd: true }
  const direction = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key]
  if (direction === undefined) return undefined
  const isVertical = key === 'ArrowDown' || key === 'ArrowUp'
  const isAlong = isVertical === (type === 'bar')
  return { points: isAlong ? direction : 0, series: isAlong ? 0 : direction, isToEnd: false }
}

function showPoint(chart: Chart, at: Place | undefined): void {
  const element = at && chart.getDatasetMeta(at.dataset).data[at.index]
  const isDrawn = element !== undefined && Number.isFinite(element.x) && Number.isFinite(element.y)
  const active = at && isDrawn ? [{ datasetIndex: at.dataset, index: at.index }] : []
  chart.setActiveElements(active)
  chart.tooltip?.setActiveElements(active, { x: element?.x ?? 0, y: element?.y ?? 0 })
  chart.update()
}

function countPoints(chart: Chart, dataset: number): number {
  return chart.data.datasets[dataset]?.data.length ?? 0
}

function clamp(place: number, length: number): number {
  return Math.min(Math.max(place, 0), length - 1)
}

interface Place {
  readonly dataset: number
  readonly index: number
}

interface Step {
  readonly points: number
  readonly series: number
  readonly isToEnd: boolean
}
