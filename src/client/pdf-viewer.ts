import { formatBytes } from '#domain/format/bytes.ts'

/** What a reader on a mobile network should be asked about before it is fetched. */
const bytesWithoutAsking = 3_000_000
/** pdf.js with its worker, as it comes over the network. */
const libraryBytes = 600_000

/**
 * Shows the pages of a PDF as they look. pdf.js is fetched when the pages come into view, or, where
 * the file is large or the reader saves data, when the reader asks for it. The text of the PDF
 * stands below in any case.
 */
class PdfViewer extends HTMLElement {
  connectedCallback(): void {
    if (Number(this.dataset.bytes) > bytesWithoutAsking || savesData()) {
      this.#offerStart()
      return
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        this.#start()
      },
      { rootMargin: '200px' },
    )
    observer.observe(this)
  }

  #offerStart(): void {
    const bytes = Number(this.dataset.bytes) + libraryBytes
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = `显示原样（约 ${formatBytes(bytes)}）`
    button.addEventListener('click', () => {
      button.remove()
      this.#start()
    })
    this.querySelector('.pdf-tools')?.append(button)
  }

  #start(): void {
    import('./pdf-viewer/start-pdf-viewer.ts')
      .then(({ startPdfViewer }) => startPdfViewer(this))
      .catch((error: unknown) => {
        this.#fail(error)
      })
  }

  /** The pages that cannot be drawn make room for what can be done instead. */
  #fail(error: unknown): void {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    const reason = isLocked ? '这份 PDF 加了密码，显示不了' : '这份 PDF 在这里显示不了'
    const status = this.querySelector('[role="status"]')
    if (status) status.textContent = `${reason}。${this.dataset.otherwise ?? ''}`
    this.querySelector('.pdf-tools')?.remove()
    this.querySelector('.pdf-pages')?.remove()
  }
}

/** Where the browser tells: not all do. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: NetworkInformation }
  return connection?.saveData === true || (connection?.effectiveType ?? '').endsWith('2g')
}

/** @see https://wicg.github.io/netinfo/ */
interface NetworkInformation {
  readonly saveData?: boolean
  readonly effectiveType?: string
}

customElements.define('pdf-viewer', PdfViewer)
