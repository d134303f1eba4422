import type { ChartJsConfig } from '#charts/chart-js/config.ts'

/**
 * A figure whose drawing comes to life when the reader first points at it, touches it or moves the
 * focus into it. Only then is Chart.js fetched; when that fails, the drawing stays as it is.
 */
class ChartFigure extends HTMLElement {
  connectedCallback(): void {
    this.#foldTable()
    const box = this.querySelector<HTMLElement>('.chart-box')
    const json = this.querySelector('script[type="application/json"]')?.textContent
    if (!box || !json || this.querySelector('.chart-stage')) return
    const stage = createStage(this.querySelector('.chart-title')?.textContent ?? '')
    box.append(stage)
    let isAsked = false
    const start = () => {
      if (isAsked) return
      isAsked = true
      import('./chart/start-live-chart.ts')
        .then(({ startLiveChart }) => {
          startLiveChart(box, stage, JSON.parse(json) as ChartJsConfig)
        })
        .catch(() => {
          stage.remove()
        })
    }
    for (const type of ['pointerenter', 'touchstart', 'focusin']) {
      this.addEventListener(type, start, { once: true, passive: true })
    }
  }

  /** Closes the table, which is open for readers without scripts, and opens it on paper. */
  #foldTable(): void {
    const table = this.querySelector<HTMLDetailsElement>('.chart-data')
    const region = this.querySelector<HTMLElement>('.chart-table')
    // Only what the style sheet has kept out of sight: closing more than that would move the page.
    if (table && region?.offsetHeight === 0) table.open = false
    this.dataset.ready = ''
    let wasOpen = false
    addEventListener('beforeprint', () => {
      if (!table) return
      wasOpen = table.open
      table.open = true
    })
    addEventListener('afterprint', () => {
      if (table) table.open = wasOpen
    })
  }
}

/** What takes the focus and the pointer, exactly over the drawing. */
function createStage(title: string): HTMLElement {
  const stage = document.createElement('div')
  stage.className = 'chart-stage'
  stage.tabIndex = 0
  // The arrow keys belong to the chart here and not to a screen reader's browsing.
  stage.setAttribute('role', 'application')
  stage.setAttribute('aria-label', `${title}，按方向键逐点读数`)
  return stage
}

customElements.define('chart-figure', ChartFigure)
