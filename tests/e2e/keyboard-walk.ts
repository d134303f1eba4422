import type { Page } from 'playwright-core'

/**
 * Presses Tab from the top of the page until the focus has left it, and tells of every stop what a
 * reader who has no mouse would notice.
 */
export async function walkByTab(page: Page): Promise<KeyboardWalk> {
  const count = await page.evaluate(startWalk)
  const stops: KeyboardStop[] = []
  // A chart that comes to life on the way brings stops of its own.
  for (let press = 0; press < count + 100; press += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(describeStop)
    if (stop === undefined) return { stops, missed: await page.evaluate(listMissed), hasLeft: true }
    stops.push(stop)
  }
  return { stops, missed: [], hasLeft: false }
}

/** What is wrong with the stops, one line for each. */
export function findFaults({ stops, missed, hasLeft }: KeyboardWalk): string[] {
  const faults = hasLeft ? [] : ['the focus never leaves the page']
  faults.push(...missed.map((name) => `never reached: ${name}`))
  for (const [index, stop] of stops.entries()) {
    if (!stop.isFurther) faults.push(`${stop.name} comes earlier in the document`)
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

/** Runs inside the page: remembers all that can be reached, and counts it. */
function startWalk(): number {
  const pressable = 'a[href], button, input, select, textarea, summary, [tabindex]'
  window.reachable = [...document.querySelectorAll<HTMLElement>(pressable)]
    .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled'))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
  window.reached = []
  return window.reachable.length
}

/** Runs inside the page: what could be reached from the start and was not. */
function listMissed(): string[] {
  return window.reachable
    .filter((element) => !window.reached.includes(element))
    .map((element) => `${element.localName} ${element.textContent.trim().slice(0, 30)}`)
}

/** Runs inside the page: where the focus is, or nothing once it has left. */
function describeStop(): KeyboardStop | undefined {
  const element = document.activeElement
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return undefined
  // Past the last stop the browser begins again with the first one.
  if (element === document.body || window.reached.includes(element)) return undefined
  const last = window.reached.at(-1)
  window.reached.push(element)
  const isRinged = (one: Element | null) => {
    if (one === null) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  }
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
    isFurther: !last || (last.compareDocumentPosition(element) & 4) !== 0,
    // Where a whole row is the target, the row has the ring.
    isRinged: isRinged(element) || isRinged(element.closest('li')),
    isOnScreen: seen.length > 0,
    cover: cover ? `${cover.localName} ${cover.getAttribute('class') ?? ''}` : undefined,
    top: top + scrollY,
    bottom: bottom + scrollY,
    left,
    right,
  }
}

export interface KeyboardWalk {
  readonly stops: readonly KeyboardStop[]
  /** The names of what can be reached but was not. */
  readonly missed: readonly string[]
  readonly hasLeft: boolean
}

export interface KeyboardStop {
  readonly name: string
  /** Further down in the document than the stop before. */
  readonly isFurther: boolean
  readonly isRinged: boolean
  readonly isOnScreen: boolean
  readonly cover: string | undefined
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

declare global {
  interface Window {
    reachable: Element[]
    reached: Element[]
  }
}
