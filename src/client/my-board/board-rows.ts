/** One notice on the page of a board. */
export interface BoardRow {
  /** Differs when the notice was corrected or taken down, so that this counts as new. */
  readonly key: string
  readonly path: string
  /** The day of publication, `YYYY-MM-DD`. */
  readonly day: string
  readonly isOpen: boolean
  /** While it is open, until when it takes objections. */
  readonly deadlineWords: string
  readonly element: HTMLElement
}

/** The notices that the page of a board shows, each once, in the order of the page. */
export function readBoardRows(page: ParentNode): readonly BoardRow[] {
  const found = [...page.querySelectorAll<HTMLElement>('main [data-notice]')].flatMap(toRow)
  return [...new Map(found.toReversed().map((row) => [row.path, row])).values()].toReversed()
}

function toRow(element: HTMLElement): BoardRow[] {
  const path = element.querySelector('a')?.getAttribute('href')
  if (path === null || path === undefined) return []
  const { notice: state, deadline = '' } = element.dataset
  return [
    {
      key: state === 'corrected' || state === 'withdrawn' ? `${path} ${state}` : path,
      path,
      day: element.querySelector('time')?.dateTime ?? '',
      isOpen: state === 'open',
      deadlineWords: deadline,
      element,
    },
  ]
}
