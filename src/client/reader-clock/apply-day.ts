import {
  correctedWords,
  type Stamp,
  toDeadlineWords,
  toOpenWords,
  toSpanWords,
} from '#domain/notices/stamp.ts'

/**
 * Makes a page say what is true on a day, however long ago it was made: stamps and rows, how many
 * notices are open, and what may be read until a day only. Doing it twice changes nothing.
 */
export function applyDay(page: ParentNode, day: string): void {
  const rows = new Set<HTMLElement>()
  for (const element of page.querySelectorAll<HTMLElement>('[data-to]')) {
    const row = applyToSpan(element, day)
    if (row) rows.add(row)
  }
  if (rows.size > 0) countOpen(page)
  for (const element of page.querySelectorAll<HTMLElement>('[data-until]')) {
    if ((element.dataset.until ?? '') < day) element.remove()
  }
  const left = page.querySelector('[data-left]')
  if (left) left.textContent = String(page.querySelectorAll('li[data-until]').length)
  for (const element of page.querySelectorAll<HTMLElement>('[data-after]')) {
    element.hidden = day <= (element.dataset.after ?? '')
  }
}

/** Gives the row that the stamp belongs to, where that has changed. */
function applyToSpan(element: HTMLElement, day: string): HTMLElement | null {
  const { from = '', to = '', otherwise, written = '' } = element.dataset
  // A clock that is slow is known to be wrong: the page was made on a later day.
  const stamp = toSpanWords({ from, to, otherwise }, day < written ? written : day)
  element.classList.toggle('live', stamp.tone === 'live')
  if (!element.classList.contains('stamp') || element.textContent.trim() === stamp.words)
    return null
  element.classList.toggle('plain', stamp.tone === 'plain')
  element.textContent = stamp.words
  const row = element.closest<HTMLElement>('[data-notice]')
  if (row) applyToRow(row, stamp)
  return row
}

function applyToRow(row: HTMLElement, { words, tone }: Words): void {
  const isOpen = tone === 'live'
  row.dataset.notice = isOpen ? 'open' : words === correctedWords ? 'corrected' : 'standing'
  if (isOpen) row.dataset.deadline = toDeadlineWords({ words })
  moveRow(row, isOpen)
}

/** What is open stands before what is over, and at the head of the home page. */
function moveRow(row: HTMLElement, isOpen: boolean): void {
  if (!isOpen) {
    if (row.parentElement?.matches('[data-open-first]')) row.parentElement.append(row)
    return
  }
  const home = row.parentElement?.closest('.columns')?.parentElement
  const list = home?.querySelector('.notices[data-open-first]')
  list?.insertBefore(row, list.querySelector(':scope > :not([data-notice=open])'))
}

function countOpen(page: ParentNode): void {
  const open = [...page.querySelectorAll<HTMLElement>('[data-notice=open]')]
  const count = new Set(open.map((row) => row.querySelector('a')?.getAttribute('href'))).size
  const [first] = open.sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1))
  const words = toOpenWords(count, first?.dataset.deadline ?? '')
  for (const [index, name] of ['[data-open-count]', '[data-open-deadline]'].entries()) {
    const element = page.querySelector(name)
    if (element) element.textContent = words[index] ?? ''
  }
}

function endOf(row: HTMLElement): string {
  return row.querySelector<HTMLElement>('[data-to]')?.dataset.to ?? ''
}

type Words = Pick<Stamp, 'words' | 'tone'>
