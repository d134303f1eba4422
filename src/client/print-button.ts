/**
 * Buttons that print the page, one for each paper; without script there are none, and the
 * browser's own menu prints on A4.
 */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const papers = (this.dataset.papers ?? 'A4').split(' ')
    const isOnly = papers.length === 1
    this.replaceChildren(
      ...papers.map((paper) => createButton(isOnly ? '打印' : `打印 ${paper}`, paper)),
    )
  }
}

customElements.define('print-button', PrintButton)

const root = document.documentElement
const unfolded = new Set<HTMLDetailsElement>()

// Before Chromium 131 no style could unfold what is folded, and offices keep a browser for years.
window.addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    details.open = true
    unfolded.add(details)
  }
})

window.addEventListener('afterprint', () => {
  delete root.dataset.paper
  for (const details of unfolded) details.open = false
  unfolded.clear()
})

function createButton(words: string, paper: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words
  button.addEventListener('click', () => {
    root.dataset.paper = paper.toLowerCase()
    window.print()
  })
  return button
}
