import type { Chart } from 'chart.js'
import type { ChartJsConfig, LegendButton } from '#charts/chart-js/config.ts'

/** Lays a button over each name of the SVG's legend, which shows and hides the series. */
export function addLegendButtons(box: HTMLElement, chart: Chart, config: ChartJsConfig): void {
  const { legend } = config.options.plugins.figure
  if (legend.length === 0) return
  const list = document.createElement('div')
  list.className = 'chart-keys'
  list.setAttribute('role', 'group')
  list.setAttribute('aria-label', '显示或隐藏')
  list.append(...legend.map((place, index) => createButton(box, chart, place, index)))
  box.append(list)
}

function createButton(box: HTMLElement, chart: Chart, place: LegendButton, index: number) {
  const button = document.createElement('button')
  button.type = 'button'
  button.ariaLabel = place.label
  button.ariaPressed = 'true'
  // Assigned one by one, because a style attribute is what the content security policy forbids.
  button.style.left = `${place.left}em`
  button.style.top = `${place.top}em`
  button.style.width = `${place.width}em`
  const toggle = createToggle(box, chart, place.key, index)
  button.addEventListener('click', () => {
    button.ariaPressed = String(toggle())
  })
  return button
}

/**
 * Shows or hides a series by emptying it: hidden in Chart.js's own way it would give its room to the
 * others, and their bars would leave the values written beside them.
 */
function createToggle(box: HTMLElement, chart: Chart, key: string, index: number) {
  const shown = chart.data.datasets[index]?.data ?? []
  const parts = [...box.querySelectorAll<SVGGElement>('[data-label-of],[data-name-of]')]
  const own = parts.filter(({ dataset }) => [dataset.labelOf, dataset.nameOf].includes(key))
  let isShown = true
  return () => {
    isShown = !isShown
    const dataset = chart.data.datasets[index]
    if (dataset) dataset.data = isShown ? shown : []
    for (const part of own) part.toggleAttribute('data-off', !isShown)
    chart.update()
    return isShown
  }
}
