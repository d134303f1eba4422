import { findBoxes } from './passage.ts'
import type { Passage } from './passage.ts'

/** Marks what is being read; the page itself stays as it is where the browser can mark words. */
export function mark(passage: Passage | undefined): void {
  if ('highlights' in CSS) {
    if (passage === undefined) CSS.highlights.delete(name)
    else CSS.highlights.set(name, new Highlight(passage.range))
    return
  }
  for (const marked of document.querySelectorAll(`[${attribute}]`))
    marked.removeAttribute(attribute)
  passage?.block.setAttribute(attribute, '')
}

/** Whether any of it, or its first and its last line, can be seen above the controls. */
export function isInView(passage: Passage, bottom: number, part: 'any' | 'ends' = 'any'): boolean {
  const boxes = findBoxes(passage)
  const isSeen = (box: DOMRect) => box.bottom > 0 && box.top < bottom
  if (part === 'any') return boxes.some(isSeen)
  return (
    boxes.length > 0 &&
    [boxes.at(0), boxes.at(-1)].every((box) => box && box.top >= 0 && box.bottom <= bottom)
  )
}

/** Scrolls it to the upper part of the screen, at once where the reader wants no motion. */
export function bringIntoView(passage: Passage, bottom: number): void {
  const [box] = findBoxes(passage)
  if (box === undefined) return
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollBy({ top: box.top - bottom / 4, behavior: isCalm ? 'instant' : 'smooth' })
}

const name = 'read-aloud'
const attribute = 'data-read-aloud'
