import type { PDFDocumentProxy } from 'pdfjs-dist'
import { keepPainted } from './keep-painted.ts'
import { openPdf } from './open-pdf.ts'
import { clearPlace, paintPage } from './paint-page.ts'
import { addZoom } from './zoom.ts'

/** Opens the PDF of a viewer and draws its pages in their places as the reader comes to them. */
export async function startPdfViewer(viewer: HTMLElement): Promise<void> {
  const { library = '', file = '' } = viewer.dataset
  const pages = viewer.querySelector<HTMLElement>('.pdf-pages')
  const tools = viewer.querySelector<HTMLElement>('.pdf-tools')
  if (pages === null || tools === null) return
  const places = [...pages.querySelectorAll<HTMLElement>('.pdf-page')]
  const pdf = await openPdf(library, file)
  await shapePlaces(places, pdf)
  const nameOf = (place: HTMLElement): string => `第 ${places.indexOf(place) + 1} 页`
  const repaint = keepPainted(places, {
    clear: (place) => {
      if (clearPlace(place)) place.textContent = nameOf(place)
    },
    paint: async (place) => {
      await paintPage(pdf, places.indexOf(place) + 1, place).catch(() => {
        place.textContent = `${nameOf(place)}显示不了。${viewer.dataset.otherwise ?? ''}`
      })
    },
  })
  addZoom(tools, pages, repaint)
  onSettledResize(repaint)
}

/** Most PDFs have pages of one size: the places have it before the reader comes to them. */
async function shapePlaces(places: readonly HTMLElement[], pdf: PDFDocumentProxy): Promise<void> {
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
  for (const place of places) place.style.aspectRatio = `${width} / ${height}`
}

/** After the phone was turned or two fingers have magnified: once, and not at every step. */
function onSettledResize(run: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let shown = describeScreen()
  const settle = (): void => {
    // A phone's own bars come and go with every scrolling, and change the height only.
    if (describeScreen() === shown) return
    shown = describeScreen()
    run()
  }
  for (const target of [window, visualViewport]) {
    target?.addEventListener('resize', () => {
      clearTimeout(timer)
      timer = setTimeout(settle, settleMs)
    })
  }
}

function describeScreen(): string {
  return `${innerWidth} ${visualViewport?.scale ?? 1}`
}

const settleMs = 300
