import { toShanghaiDay } from '#domain/days/day.ts'
import { readBoardRows } from './my-board/board-rows.ts'
import { keepNothing, keepOffline } from './my-board/keep-offline.ts'
import { forgetBoard, readStoredBoard, storeBoard } from './my-board/stored-board.ts'
import { addVisit, findUnseen } from './my-board/visits.ts'

/**
 * On the page of a board: 设为我的社区, and once chosen, which notices are new since the last visit.
 * Attributes: `data-name`, the unit; `data-label`, 我的村 or 我的社区.
 */
class MyBoardChoice extends HTMLElement {
  readonly #button = document.createElement('button')
  readonly #words = document.createElement('p')

  connectedCallback(): void {
    this.#button.type = 'button'
    this.#button.addEventListener('click', () => {
      this.#toggle()
    })
    this.#words.setAttribute('role', 'status')
    this.replaceChildren(this.#button, this.#words)
    if (this.#isMine()) this.#visit()
    this.#show('')
  }

  get #label(): string {
    return this.dataset.label ?? '我的社区'
  }

  #isMine(): boolean {
    return readStoredBoard()?.path === location.pathname
  }

  #toggle(): void {
    if (this.#isMine()) {
      forgetBoard()
      void keepNothing()
      this.#show('已经不再记住。')
      return
    }
    const isStored = storeBoard({
      path: location.pathname,
      name: this.dataset.name ?? '',
      label: this.#label,
    })
    this.#show(
      isStored ? '已记住。以后打开首页，先看到这里。' : '这台设备不让网页记东西，没能记住。',
    )
    if (isStored) this.#visit()
  }

  #show(words: string): void {
    this.#button.textContent = this.#isMine() ? '不再记住' : `设为${this.#label}`
    this.#words.textContent = words || (this.#isMine() ? `这是${this.#label}。` : '')
  }

  #visit(): void {
    const board = readStoredBoard()
    if (board === undefined) return
    const rows = readBoardRows(document)
    const keys = rows.map(({ key }) => key)
    const visits = addVisit(board.visits, toShanghaiDay(new Date()), keys)
    storeBoard({ ...board, visits })
    const unseen = new Set(findUnseen(visits, keys))
    for (const { key, element } of rows) {
      if (unseen.has(key)) element.querySelector('p')?.prepend(createMark())
    }
    void keepOffline(board.path, rows)
  }
}

function createMark(): HTMLElement {
  const mark = document.createElement('strong')
  mark.textContent = '新'
  return mark
}

customElements.define('my-board-choice', MyBoardChoice)
