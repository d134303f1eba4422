import type { TooltipItem } from 'chart.js'
import type { ChartJsConfig } from '#charts/chart-js/config.ts'
import { findName, findText } from './find-words.ts'

/** The tooltip in the page's own ink and letters; it says what the table says. */
export function createTooltip(config: ChartJsConfig, svg: SVGSVGElement) {
  const { color, floodColor: ground, fontFamily, fontSize } = getComputedStyle(svg)
  const font = { family: fontFamily, size: Number.parseFloat(fontSize) }
  return {
    animation: false,
    backgroundColor: color,
    titleColor: ground,
    bodyColor: ground,
    titleFont: { ...font, weight: 'bold' },
    bodyFont: font,
    padding: 8,
    cornerRadius: 2,
    displayColors: false,
    itemSort: (one: Item, other: Item) => one.datasetIndex - other.datasetIndex,
    callbacks: {
      title: ([first]: Item[]) =>
        first ? findName(config, first.datasetIndex, first.dataIndex) : '',
      label: ({ datasetIndex, dataIndex }: Item) => findText(config, datasetIndex, dataIndex),
    },
  }
}

type Item = TooltipItem<'bar' | 'line' | 'scatter'>
