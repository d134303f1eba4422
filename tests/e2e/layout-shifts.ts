import type { Page } from 'playwright-core'

/** Where everything on a page stands, except what a live chart lays over its drawing. */
export function listBoxes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const laidOver = '.chart-stage *, .chart-keys, .chart-keys *, .chart-spoken'
    return [...document.querySelectorAll(`body, body *:not(${laidOver})`)].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return `${element.localName} ${x} ${y + scrollY} ${width} ${height}`
    })
  })
}

/**
 * Everything that has moved by itself since the page was opened, as the browser scores it; also
 * what followed a touch, which it does not hold against a page.
 */
export function sumLayoutShifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries()) sum += 'value' in shift ? Number(shift.value) : 0
        }).observe({ type: 'layout-shift', buffered: true })
        // Buffered entries are handed over in a task of their own, after the next frame.
        requestAnimationFrame(() => {
          setTimeout(() => {
            resolve(sum)
          }, 100)
        })
      }),
  )
}
