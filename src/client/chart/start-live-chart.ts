import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js'
import type { ChartConfiguration } from 'chart.js'
import type { ChartJsConfig } from '#charts/chart-js/config.ts'
import { createPadding } from './align-frame.ts'
import { addKeyboard } from './keyboard.ts'
import { addLegendButtons } from './legend-buttons.ts'
import { paintDatasets } from './paint-datasets.ts'
import { createTooltip } from './tooltip.ts'
import { watchTheme } from './watch-theme.ts'

/** Draws the chart's marks on a canvas over the SVG, which keeps its place, its labels and its axes. */
export function startLiveChart(box: HTMLElement, stage: HTMLElement, config: ChartJsConfig): void {
  const svg = box.querySelector('svg')
  if (!svg) return
  const canvas = document.createElement('canvas')
  stage.append(canvas)
  const chart = new Chart(canvas, toConfiguration(config, svg))
  box.classList.add('is-live')
  addLegendButtons(box, chart, config)
  addKeyboard(stage, chart, config)
  watchTheme(() => {
    paintDatasets(config, svg)
    Object.assign(chart.options.plugins?.tooltip ?? {}, createTooltip(config, svg))
    // Not in mode 'none', in which Chart.js keeps the options that its elements share.
    chart.update()
  })
}

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
)

function toConfiguration(config: ChartJsConfig, svg: SVGSVGElement): ChartConfiguration {
  paintDatasets(config, svg)
  const { options } = config
  return {
    ...config,
    options: {
      ...options,
      layout: { autoPadding: false, padding: createPadding(options.plugins.figure.frame, svg) },
      plugins: { ...options.plugins, tooltip: createTooltip(config, svg) },
    },
  } as unknown as ChartConfiguration
}
