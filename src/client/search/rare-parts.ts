import type { Answer } from '#domain/search/asking/answer.ts'
import type { AnswerPanel } from './answer-panel.ts'
import { noteSeen, toggleKept } from './kept-searches.ts'
import { showMySearches } from './my-searches.ts'
import { createHelp } from './no-results.ts'
import type { PortalSearch } from './portal-search.ts'
import { describeSearch } from './recent-searches.ts'
import type { SearchControls } from './search-controls.ts'
import { readState, toFragment } from './search-state.ts'
import type { SearchState } from './search-state.ts'

/** Helps where nothing holds what was asked for. */
export async function help(
  { controls, panel, portal }: SearchTools,
  state: SearchState,
  answer: Answer,
  isLatest: () => boolean,
): Promise<void> {
  const help = await createHelp({
    state,
    answer,
    nameOf: controls.nameOf,
    getTerms: () => getTerms(portal),
    countOf: (other) => count(portal, other),
  })
  if (!isLatest()) return
  // Where rows are shown it stands above them.
  panel.part('help').replaceChildren(...help)
  panel.part('ask').hidden = answer.hits.length > 0
}

async function getTerms(portal: PortalSearch) {
  const parts = await portal.open()
  const [{ terms }, sounds] = await Promise.all([parts.getTerms(), parts.getSounds()])
  return { terms, sounds }
}

async function count(portal: PortalSearch, state: SearchState): Promise<number> {
  let count = 0
  for await (const { exactCount } of portal.ask(state)) count = exactCount
  return count
}

/** Keeps a search on this device, or lets it go. */
export async function toggle(
  { controls, panel, portal }: SearchTools,
  state: SearchState,
  answer: Answer,
): Promise<void> {
  const search = describeSearch(state, controls.nameOf)
  const { isKept, isStored } = await toggleKept(search, answer, portal.files)
  const done = isKept
    ? '已关注。下次打开搜索页，会先告诉您有几条新的。只记在这台设备上。'
    : '已经不再关注。'
  panel.showKept(isKept, isStored ? done : '这台设备不让网页记东西，没能记住。')
}

/** Says that a search is kept; one that has been looked at holds nothing new any more. */
export async function noteVisit(
  { panel, portal }: SearchTools,
  state: SearchState,
  answer: Answer,
): Promise<void> {
  if (await noteSeen(toFragment(state), answer, portal.files)) panel.showKept(true, '')
}

/** Shows what this device remembers. */
export function showMine({ panel, portal }: SearchTools): void {
  showMySearches(panel.part('mine'), {
    ask: (fragment) => portal.ask(readState(new URLSearchParams(fragment.slice(1)))),
    getFiles: () => portal.files,
  })
}

export interface SearchTools {
  readonly controls: SearchControls
  readonly panel: AnswerPanel
  readonly portal: PortalSearch
}
