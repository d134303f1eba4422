import type { Page } from 'playwright-core'

/**
 * Presses Tab from the top of the page until the focus has left it, and tells of every stop what a
 * reader who has no mouse would notice.
 */
export async function walkByTab(page: Page): Promise<KeyboardWalk> {
  const expected = await page.evaluate(listTabbable)
  const stops: KeyboardStop[] = []
  const limit = expected.length + 50
  for (let press = 0; press < limit; press += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(describeStop)
    if (stop === undefined) return { stops, expected, hasLeft: true }
    stops.push(stop)
  }
  return { stops, expected, hasLeft: false }
}

/** What is wrong with the stops, one line for each. */
export function findFaults({ stops, expected, hasLeft }: KeyboardWalk): string[] {
  const passed = stops.filter(({ isScroller }) => !isScroller).map(({ name }) => name)
  const faults = hasLeft ? [] : ['the focus never leaves the page']
  const missed = expected.find((name, index) => passed[index] !== name)
  if (missed !== undefined || passed.length > expected.length) {
    faults.push(`not in the order of the document: ${missed ?? passed[expected.length] ?? ''}`)
  }
  for (const [index, stop] of stops.entries()) {
    if (!stop.isRinged) faults.push(`nothing shows the focus on ${stop.name}`)
    if (!stop.isOnScreen) faults.push(`out of sight: ${stop.name}`)
    if (stop.cover !== undefined) faults.push(`${stop.name} is covered by ${stop.cover}`)
    const last = stops[index - 1]
    if (last && isBefore(stop, last)) faults.push(`${stop.name} stands before ${last.name}`)
  }
  return faults
}

/** Above, and not in a column further right. */
function isBefore(stop: KeyboardStop, last: KeyboardStop): boolean {
  return stop.bottom <= last.top + 1 && stop.left < last.right - 1
}

/** Runs inside the page: all that can be reached, in the order of the document. */
function listTabbable(): string[] {
  const pressable = 'a[href], button, input, select, textarea, summary, [tabindex]'
  const elements = [...document.querySelectorAll<HTMLElement>(pressable)]
  return elements
    .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled'))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => `${element.localName} ${element.textContent.trim().slice(0, 30)}`)
}

/** Runs inside the page: where the focus is, or nothing once it has left. */
function describeStop(): KeyboardStop | undefined {
  const element = document.activeElement
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return undefined
  if (element === document.body || document.body.dataset.walked === 'whole') return undefined
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const { top, bottom, left, right } = element.getBoundingClientRect()
  const lines = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
  const seen = lines.filter((line) => line.bottom > 0 && line.top < innerHeight)
  const hits = seen.map((line) => {
    const x = Math.min(Math.max(line.left + line.width / 2, 1), innerWidth - 1)
    const y = (Math.max(line.top, 0) + Math.min(line.bottom, innerHeight)) / 2
    return document.elementFromPoint(x, y)
  })
  const cover = hits.find((hit) => hit && !element.contains(hit) && !hit.contains(element))
  return {
    name: `${element.localName} ${element.textContent.trim().slice(0, 30)}`,
    // Chromium lets the focus into what scrolls, so that the arrow keys move it.
    isScroller: element.tabIndex < 0,
    isRinged: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    isOnScreen: seen.length > 0,
    cover: cover ? `${cover.localName} ${cover.className.toString()}` : undefined,
    top: top + scrollY,
    bottom: bottom + scrollY,
    left,
    right,
  }
}

export interface KeyboardWalk {
  readonly stops: readonly KeyboardStop[]
  /** The names of what can be reached. */
  readonly expected: readonly string[]
  readonly hasLeft: boolean
}

export interface KeyboardStop {
  readonly name: string
  readonly isScroller: boolean
  readonly isRinged: boolean
  readonly isOnScreen: boolean
  readonly cover: string | undefined
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}
