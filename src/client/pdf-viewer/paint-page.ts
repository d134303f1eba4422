import type { PDFDocumentProxy } from 'pdfjs-dist'

/** A canvas takes four bytes a pixel, and a cheap phone has little room: 16 MB for each. */
const maxPixels = 2 ** 22

/** Draws one page as wide as its place, as sharp as the screen can show and the phone can bear. */
export async function paintPage(
  pdf: PDFDocumentProxy,
  number: number,
  place: HTMLElement,
): Promise<void> {
  const page = await pdf.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  place.style.aspectRatio = `${width} / ${height}`
  const shownScale = place.clientWidth / width
  const mostScale = Math.sqrt(maxPixels / (width * height))
  const viewport = page.getViewport({ scale: Math.min(shownScale * getDensity(), mostScale) })
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', `第 ${number} 页的样子`)
  await page.render({ canvas, viewport }).promise
  clearPlace(place)
  place.replaceChildren(canvas)
  page.cleanup()
}

/**
 * Gives back the memory of a drawing, and tells whether there was one. Safari keeps that of a
 * canvas that is only removed.
 */
export function clearPlace(place: HTMLElement): boolean {
  const canvas = place.querySelector('canvas')
  if (canvas === null) return false
  canvas.width = 0
  canvas.height = 0
  canvas.remove()
  return true
}

/** Pixels of the screen for one of the page, two fingers' magnification included. */
function getDensity(): number {
  return devicePixelRatio * (visualViewport?.scale ?? 1)
}
