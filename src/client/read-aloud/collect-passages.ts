import { toWholePassage } from './passage.ts'
import type { Passage } from './passage.ts'
import { collectTable } from './table-passages.ts'
import { TextRun } from './text-run.ts'

/** What there is to read, in the order of the page: what can be seen, without what is there to press. */
export function collectPassages(root: Element): Passage[] {
  const run = new TextRun()
  const passages: Passage[] = []
  walk(root, { run, passages })
  return passages
}

function walk(element: Element, collected: Collected): void {
  for (const node of element.childNodes) {
    if (node instanceof Text) collected.run.add(node)
    if (node instanceof Element) visit(node, element, collected)
  }
}

function visit(element: Element, parent: Element, collected: Collected): void {
  const { display, visibility } = getComputedStyle(element)
  if (element.matches(unread) || display === 'none' || visibility === 'hidden') return
  if (phrasing.has(element.localName)) {
    visitPhrase(element, display, collected)
  } else {
    // A description goes on where its term has ended.
    if (element.localName !== 'dd') collected.passages.push(...collected.run.take(parent))
    visitBlock(element, collected)
  }
}

function visitPhrase(element: Element, display: string, collected: Collected): void {
  const { run, passages } = collected
  if (element instanceof HTMLImageElement && element.alt !== '') {
    passages.push(...run.take(element), toWholePassage(element, `图片：${element.alt}。`))
  }
  if (element.localName === 'br') run.addUnwritten('\n')
  // A line of facts is laid out as boxes beside each other.
  const isApart = display !== 'inline'
  if (isApart) run.addPause()
  walk(element, collected)
  if (isApart) run.addPause()
}

function visitBlock(element: Element, collected: Collected): void {
  const { passages } = collected
  if (element instanceof HTMLTableElement) passages.push(...collectTable(element))
  else if (element instanceof HTMLDetailsElement && !element.open) {
    passages.push(...announceFold(element))
  } else if (element.localName === 'dt' || element.localName === 'dd') {
    visitFact(element, collected)
  } else {
    collected.run.addUnwritten(numberItem(element))
    walk(element, collected)
    passages.push(...collected.run.take(element))
  }
}

/** A term and what is said of it are one passage. */
function visitFact(element: Element, { run, passages }: Collected): void {
  if (isMachineCode(element)) {
    run.clear()
    return
  }
  walk(element, { run, passages })
  if (element.localName === 'dt') run.addUnwritten('：')
  else passages.push(...run.take(element.parentElement ?? element))
}

/** What a list numbers is heard with its number. */
function numberItem(item: Element): string {
  const list = item.parentElement
  const isNumbered = item.localName === 'li' && list instanceof HTMLOListElement
  if (!isNumbered || list.getAttribute('role') === 'list') return ''
  return `${[...list.children].indexOf(item) + list.start}、`
}

/** Nobody listens to twenty digits: an index number is there to be copied. */
function isMachineCode(element: Element): boolean {
  return element.matches('dd.code') && /^\s*[\w/.-]{9,}\s*$/.test(element.textContent)
}

/** What is folded is not read, but heard of; the data of a chart stand in its reading. */
function announceFold(details: HTMLDetailsElement): Passage[] {
  const summary = details.querySelector('summary')
  if (summary === null || details.matches('.chart-data')) return []
  const words = summary.textContent.replace(/\s+/g, ' ').trim()
  return [toWholePassage(summary, `${words}，这部分没有展开。`)]
}

const unread = [
  'nav, footer, button, form, select, input, script, style, template, svg, canvas, iframe',
  '[hidden], [aria-hidden="true"], [aria-live], [role="status"], .visually-hidden, .no-print',
  '.action, .chart-box, .chart-source, p > .stamp:only-child',
].join(',')

const phrasing: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'img'],
  ...['ins', 'kbd', 'label', 'mark', 'q', 'ruby', 's', 'samp', 'small', 'span', 'strong', 'sub'],
  ...['sup', 'time', 'u', 'var', 'wbr'],
])

interface Collected {
  readonly run: TextRun
  readonly passages: Passage[]
}
