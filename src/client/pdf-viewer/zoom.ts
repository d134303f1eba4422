/** One fits the width of the page. */
const steps = [1, 1.25, 1.5, 2, 3]

/** Adds 缩小 and 放大; the part of the page that is being read stays where it is. */
export function addZoom(tools: HTMLElement, pages: HTMLElement, onChange: () => void): void {
  let step = 0
  const shown = document.createElement('output')
  const smaller = createButton('缩小')
  const larger = createButton('放大')
  const show = (): void => {
    shown.textContent = `${(steps[step] ?? 1) * 100}%`
    // Not `disabled`, which would take the focus away from who has just pressed it.
    smaller.setAttribute('aria-disabled', String(step === 0))
    larger.setAttribute('aria-disabled', String(step === steps.length - 1))
  }
  const move = (by: number): void => {
    const next = Math.min(Math.max(step + by, 0), steps.length - 1)
    if (next === step) return
    const before = steps[step] ?? 1
    step = next
    show()
    magnify(pages, before, steps[step] ?? 1)
    onChange()
  }
  smaller.addEventListener('click', () => {
    move(-1)
  })
  larger.addEventListener('click', () => {
    move(1)
  })
  show()
  tools.replaceChildren(smaller, larger, shown)
}

function magnify(pages: HTMLElement, before: number, after: number): void {
  const growth = after / before
  const { top } = pages.getBoundingClientRect()
  pages.style.setProperty('--zoom', String(after))
  // The beginnings of the lines stay in sight, where reading goes on.
  pages.scrollLeft *= growth
  // Above the screen lies as much more as the pages there have grown.
  if (top < 0) scrollBy({ top: -top * (growth - 1), behavior: 'instant' })
}

function createButton(words: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words
  return button
}
