/**
 * Makes the column heads of a table sort it. Without script the table stands in its published
 * order, group by group; sorting takes the groups apart, and the third press puts them back.
 */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table')
    if (table === null) return
    const original = [...table.tBodies].map((body) => ({ body, rows: [...body.rows] }))
    for (const [index, head] of [...table.querySelectorAll<HTMLElement>('thead th')].entries()) {
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => {
        this.#sort(table, original, head, index)
      })
    }
  }

  #sort(
    table: HTMLTableElement,
    original: readonly Group[],
    head: HTMLElement,
    index: number,
  ): void {
    const order = nextOrder(head)
    for (const other of table.querySelectorAll('thead th')) other.removeAttribute('aria-sort')
    for (const body of [...table.tBodies]) body.remove()
    if (order === undefined) {
      for (const { body, rows } of original) body.append(...rows)
      table.append(...original.map(({ body }) => body))
    } else {
      head.setAttribute('aria-sort', order)
      const rows = original
        .flatMap((group) => group.rows)
        .filter((row) => !row.classList.contains('group'))
      const body = document.createElement('tbody')
      // The rows themselves, no copies: one that the address names stays marked.
      body.append(...rows.sort((a, b) => compareCells(a, b, index, order)))
      table.append(body)
    }
    this.#announce(head, order)
  }

  #announce(head: HTMLElement, order: Order | undefined): void {
    const live = this.querySelector('[data-announce]')
    if (live === null) return
    const name = head.textContent
    live.textContent =
      order === undefined
        ? '已恢复公布时的顺序'
        : `已按${name}${orderWords[kindOf(head)][order]}排列`
  }
}

/** A group of the published table with its rows, wherever they stand. */
interface Group {
  readonly body: HTMLTableSectionElement
  readonly rows: readonly HTMLTableRowElement[]
}

type Order = 'ascending' | 'descending'

/** What a column holds: the first rank is the best, the largest number comes first, words have an alphabet. */
type Kind = 'rank' | 'number' | 'text'

const orderWords: Readonly<Record<Kind, Readonly<Record<Order, string>>>> = {
  rank: { ascending: '从前到后', descending: '从后到前' },
  number: { ascending: '从小到大', descending: '从大到小' },
  text: { ascending: '拼音顺序', descending: '拼音倒序' },
}

function kindOf({ dataset: { sort } }: HTMLElement): Kind {
  return sort === 'rank' || sort === 'number' ? sort : 'text'
}

/** Ranks and words start with the first, numbers with the largest. */
function nextOrder(head: HTMLElement): Order | undefined {
  const first: Order = kindOf(head) === 'number' ? 'descending' : 'ascending'
  const second: Order = first === 'descending' ? 'ascending' : 'descending'
  const current = head.getAttribute('aria-sort')
  if (current === null) return first
  return current === first ? second : undefined
}

function compareCells(
  a: HTMLTableRowElement,
  b: HTMLTableRowElement,
  index: number,
  order: Order,
): number {
  const [first, second] = [textOf(a, index), textOf(b, index)]
  const [x, y] = [toNumber(first), toNumber(second)]
  // What has no number stands last in either direction.
  if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1
  const difference = Number.isNaN(x) ? first.localeCompare(second, 'zh-CN') : x - y
  return order === 'ascending' ? difference : -difference
}

function textOf(row: HTMLTableRowElement, index: number): string {
  return row.cells[index]?.textContent.trim() ?? ''
}

function toNumber(text: string): number {
  return Number.parseFloat(
    text
      .replace(/^并列 /, '')
      .replaceAll(',', '')
      .replace('−', '-'),
  )
}

customElements.define('sortable-table', SortableTable)
