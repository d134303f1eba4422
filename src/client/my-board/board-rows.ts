/** One notice on the page of a board. */
export interface BoardRow {
  /** Differs when the notice was corrected or taken down, so that this counts as new. */
  readonly key: string
  readonly path: string
  /** The day of publication, `YYYY-MM-DD`. */
  readonly day: string
  readonly isOpen: boolean
  /** The words of its stamp, if it has one. */
  readonly stampWords: string
  readonly element: HTMLElement
}

/** The notices that the page of a board shows, each once, in the order of the page. */
export function readBoardRows(page: ParentNode): readonly BoardRow[] {
  const found = [...page.querySelectorAll<HTMLElement>(rows)].flatMap(toRow)
  return [...new Map(found.toReversed().map((row) => [row.path, row])).values()].toReversed()
}

const rows = 'main .open-notices > li, main .notices > li'
const lastingStamps = /已更正|已撤下/

function toRow(element: HTMLElement): BoardRow[] {
  const path = element.querySelector('a')?.getAttribute('href')
  if (path === null || path === undefined) return []
  const stamp = element.querySelector('.stamp')
  const stampWords = stamp?.textContent.trim() ?? ''
  return [
    {
      key: `${path}${lastingStamps.exec(stampWords)?.[0] ?? ''}`,
      path,
      day: element.querySelector('time')?.dateTime ?? '',
      isOpen: stamp?.classList.contains('live') === true,
      stampWords,
      element,
    },
  ]
}
