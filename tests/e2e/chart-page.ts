import type { Locator, Page } from 'playwright-core'

/** The figure of the chart whose id ends like this. */
export function findChart(page: Page, name: string): Locator {
  return page.locator(`chart-figure:has([id$="-${name}-caption"])`)
}

/** Points at the drawing and waits until Chart.js has taken its place. */
export async function wakeUp(figure: Locator): Promise<void> {
  await figure.locator('.chart-box').hover()
  await figure.locator('.chart-box.is-live canvas').waitFor()
}

/** Moves the focus into the drawing. */
export async function focusStage(figure: Locator): Promise<void> {
  await figure.locator('.chart-stage').focus()
}

/** The data table below a chart: names, numbers, and the heads of its number columns without units. */
export async function readChartTable(figure: Locator): Promise<ChartTable> {
  const heads = await figure.locator('thead th').allTextContents()
  const rows = await figure
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)))
  return {
    labels: heads.slice(1).map((head) => head.trim().replace(/（.*）$/, '')),
    rows: rows.map((cells) => cells.map((cell) => cell.trim().replaceAll(/\s/g, ' '))),
  }
}

/** The numbers behind the marks of the drawing, `85` or for a point `85 50`, by their row. */
export async function readMarks(figure: Locator): Promise<ReadonlyMap<number, readonly string[]>> {
  const marks = await figure
    .locator('svg [data-value]')
    .evaluateAll((all) =>
      all.map((mark) => [Number(mark.dataset.row), mark.dataset.value ?? ''] as const),
    )
  const byRow = Map.groupBy(marks, ([row]) => row)
  return new Map([...byRow].map(([row, members]) => [row, members.map(([, value]) => value)]))
}

/** What is spoken on the way through all points, along each series and then to the next one. */
export async function hearPoints(page: Page, figure: Locator, keys: Keys): Promise<string[]> {
  await focusStage(figure)
  await figure.locator('canvas').waitFor()
  const press = async (key: string) => {
    await page.keyboard.press(key)
    const spoken = await figure.locator('.chart-spoken').textContent()
    return (spoken ?? '').replaceAll(/\s/g, ' ')
  }
  const heard: string[] = []
  for (let text = await press('Home'); !heard.includes(text); text = await press('Home')) {
    while (!heard.includes(text)) {
      heard.push(text)
      text = await press(keys.along)
    }
    await press(keys.across)
  }
  return heard
}

interface ChartTable {
  readonly labels: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The arrows that lead to the next point of a series, and to the next series. */
interface Keys {
  readonly along: string
  readonly across: string
}
