import { toShanghaiDay } from '#domain/days/day.ts'
import { formatDay } from '#domain/format/day.ts'
import { type BoardRow, readBoardRows } from './my-board/board-rows.ts'
import { applyDay } from './reader-clock/apply-day.ts'
import { keepNothing, keepOffline } from './my-board/keep-offline.ts'
import {
  forgetBoard,
  readStoredBoard,
  storeBoard,
  type StoredBoard,
} from './my-board/stored-board.ts'
import { addVisit, findUnseen } from './my-board/visits.ts'

/**
 * The head of the home page for who has chosen a board: what is open to objection there, then what
 * is new since the last visit. Rows come from the board's own page, so both always say the same.
 */
class MyBoard extends HTMLElement {
  connectedCallback(): void {
    const board = readStoredBoard()
    if (board === undefined) delete document.documentElement.dataset.board
    else void this.#show(board)
  }

  async #show(board: StoredBoard): Promise<void> {
    const frame = this.#createFrame(board)
    const rows = await fetchRows(board.path)
    if (typeof rows === 'string') frame.append(createText('p', failures[rows]))
    else this.#showRows(frame, board, rows)
    const actions = document.createElement('p')
    if (rows === 'gone') frame.querySelector('h2 a')?.replaceWith(board.name)
    else actions.append(createLink(board.path, '看整个公开栏'))
    actions.append(this.#createForgetButton())
    frame.append(actions)
  }

  #showRows(frame: HTMLElement, board: StoredBoard, rows: readonly BoardRow[]): void {
    const keys = rows.map(({ key }) => key)
    const visits = addVisit(board.visits, toShanghaiDay(new Date()), keys)
    storeBoard({ ...board, visits })
    frame.append(...createOpenPart(rows))
    frame.append(...createNewPart(rows, findUnseen(visits, keys), visits.before?.day))
    void keepOffline(board.path, rows)
  }

  #createFrame({ label, name, path }: StoredBoard): HTMLElement {
    const section = document.createElement('section')
    const heading = createText('h2', `${label}：`)
    heading.id = 'my-board'
    section.setAttribute('aria-labelledby', heading.id)
    heading.append(createLink(path, name))
    section.append(heading)
    this.replaceChildren(section)
    return section
  }

  #createForgetButton(): HTMLElement {
    const button = createText('button', '不再记住')
    button.type = 'button'
    button.addEventListener('click', () => {
      forgetBoard()
      void keepNothing()
      delete document.documentElement.dataset.board
      this.replaceChildren(createText('p', '已经不再记住。'))
    })
    return button
  }
}

const failures = {
  gone: '这块公开栏已经没有了。请点“不再记住”，再从下面另选一块。',
  unreachable: '现在取不到这块公开栏的内容，请检查网络后再打开。',
} as const

async function fetchRows(path: string): Promise<readonly BoardRow[] | keyof typeof failures> {
  try {
    const response = await fetch(path)
    if (response.status === 404 || response.status === 410) return 'gone'
    if (!response.ok) return 'unreachable'
    // Our own policy would report the style sheet of that page, which stands before its main part.
    const [, main = ''] = /(<main[^]*<\/main>)/.exec(await response.text()) ?? []
    const page = new DOMParser().parseFromString(main, 'text/html')
    applyDay(page, toShanghaiDay(new Date()))
    return readBoardRows(page)
  } catch {
    return 'unreachable'
  }
}

function createOpenPart(rows: readonly BoardRow[]): HTMLElement[] {
  const open = rows.filter(({ isOpen }) => isOpen)
  const [first] = open
  if (first === undefined) return [createText('h3', '现在没有正在公示的事项')]
  const heading = document.createElement('h3')
  // A line ends between the two statements, not inside one.
  heading.append(
    createText('span', `${open.length} 件正在公示，`),
    createText('span', first.deadlineWords),
  )
  return [heading, createList(open, 'open-notices')]
}

function createNewPart(
  rows: readonly BoardRow[],
  unseen: readonly string[],
  since: string | undefined,
): HTMLElement[] {
  const closed = rows.filter(({ isOpen }) => !isOpen).toSorted((a, b) => b.day.localeCompare(a.day))
  if (since === undefined) return [createText('h3', '最近公开'), createList(closed.slice(0, 3))]
  const added = closed.filter(({ key }) => unseen.includes(key))
  if (added.length === 0) return [createText('h3', `${formatDay(since)}以来没有新的公开`)]
  return [createText('h3', `${formatDay(since)}以来新公开 ${added.length} 件`), createList(added)]
}

function createList(rows: readonly BoardRow[], className = 'notices'): HTMLElement {
  const list = document.createElement('ul')
  list.className = className
  list.setAttribute('role', 'list')
  list.append(...rows.map(({ element }) => document.importNode(element, true)))
  return list
}

function createLink(path: string, words: string): HTMLElement {
  const link = createText('a', words)
  link.href = path
  return link
}

function createText<K extends keyof HTMLElementTagNameMap>(
  name: K,
  words: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  element.textContent = words
  return element
}

customElements.define('my-board', MyBoard)
