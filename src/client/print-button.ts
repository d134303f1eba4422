/** A button that prints the page; without script there is none, and the browser's own menu prints. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = '打印'
    button.addEventListener('click', () => {
      window.print()
    })
    this.replaceChildren(button)
  }
}

customElements.define('print-button', PrintButton)
